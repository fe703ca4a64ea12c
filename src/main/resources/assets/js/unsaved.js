// A choice that loads the page anew asks first where something was typed: its second press goes on.
const typed = () =>
	[...document.querySelectorAll("main form :is(input, textarea)")].some((field) =>
		/^(radio|checkbox)$/.test(field.type) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue);

for (const form of document.querySelectorAll("[data-loses]")) {
	const question = form.querySelector("[role=alert]");
	form.addEventListener("submit", (event) => {
		if (question.hidden && typed()) {
			event.preventDefault();
			question.hidden = false;
		}
	});
}
