// Suggests the browser's time zone, except where a choice is shown again with an error, and says which one is chosen.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

for (const part of document.querySelectorAll("[data-zone]")) {
	const choice = part.querySelector("select");
	const summary = part.querySelector("summary");
	const say = () => {
		if (summary) {
			summary.textContent = part.dataset.words.replace("{0}", choice.value);
		}
	};
	if (!choice.hasAttribute("aria-invalid") && [...choice.options].some(({ value }) => value === zone)) {
		choice.value = zone;
	}
	choice.addEventListener("change", say);
	say();
}
