// Moves the focus to the summary of errors.
document.querySelector("[data-summary]")?.focus();
