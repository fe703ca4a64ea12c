// Shows a question only with the answers that need it. Without script it is always shown.
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
