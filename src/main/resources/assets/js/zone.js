// Suggests the browser's time zone, except where a choice is shown again with an error.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

for (const choice of document.querySelectorAll("[data-zone] select:not([aria-invalid])")) {
	if ([...choice.options].some(({ value }) => value === zone)) {
		choice.value = zone;
	}
}
