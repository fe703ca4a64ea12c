// Keeps what is ticked but not sent yet over Forward and a reload, within this tab and as long as one stays at the questions:
// answers.js, which all pages have, forgets it elsewhere.
const HALF = "lissom-half";

try {
	const boxes = [...document.querySelectorAll("[data-answers] :is([type=checkbox], [type=radio])")];
	const nameOf = ({ name, value }) => `${name}.${value}`;
	const half = JSON.parse(sessionStorage.getItem(HALF)) ?? {};
	// An address can show one question and then, with what is missing, another one.
	const page = location.href + boxes[0].name;
	const [{ type }] = performance.getEntriesByType("navigation");
	if (type !== "navigate" && half[page]) {
		for (const box of boxes) {
			box.checked = half[page].includes(nameOf(box));
		}
	}
	document.addEventListener("visibilitychange", () => {
		half[page] = boxes.filter(({ checked }) => checked).map(nameOf);
		sessionStorage.setItem(HALF, JSON.stringify(half));
	});
} catch {
	// A browser that stores nothing asks anew.
}
