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
	// A browser may have an old name of a place.
	const [, current = zone] = part.dataset.zone.split(" ").map((names) => names.split("=")).find(([old]) => old === zone) ?? [];
	if (!choice.hasAttribute("aria-invalid") && [...choice.options].some(({ value }) => value === current)) {
		choice.value = current;
	}
	choice.addEventListener("change", say);
	say();
}
