// A question that is only for some answers appears with them. Without script it is always there.
for (const part of document.querySelectorAll("[data-asked-for]")) {
	const answers = part.dataset.askedFor.split(" ").map((value) => `input[value="${value}"]`).join();
	const form = part.closest("form");
	const show = () => {
		part.hidden = ![...form.querySelectorAll(answers)].some(({ checked }) => checked);
	};
	form.addEventListener("change", show);
	addEventListener("pageshow", show);
	show();
}
