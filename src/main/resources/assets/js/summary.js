// When something is wrong, reading begins there.
document.querySelector("[data-summary]")?.focus();
