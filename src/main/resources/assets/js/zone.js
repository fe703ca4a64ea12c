// The browser knows the time zone. A page that shows a choice already made says so with an error beside it.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

for (const choice of document.querySelectorAll("[data-zone] select:not([aria-invalid])")) {
	if ([...choice.options].some(({ value }) => value === zone)) {
		choice.value = zone;
	}
}
