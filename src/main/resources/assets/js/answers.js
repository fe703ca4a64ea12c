// Carries answers to the page that asks without network, should the network be gone: within this tab, and no further than the
// next page. What is ticked but not sent yet comes back after Forward or a reload, as long as one stays at the questions. Nothing
// of a tab is left after signing out.
const KEY = "lissom-answers";
const HALF = "lissom-half";

try {
	// The page that asks without network forgets them by itself.
	const offline = document.querySelector("[data-picker]");
	if (!offline) {
		sessionStorage.removeItem(KEY);
	}
	const boxes = [...document.querySelectorAll("[data-answers] :is([type=checkbox], [type=radio])")];
	if (boxes.length) {
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
	} else if (offline || !/\/relief(\/|$)/.test(location.pathname)) {
		sessionStorage.removeItem(HALF);
	}
	document.addEventListener("formdata", ({ formData }) => {
		if (formData.has("signs")) {
			sessionStorage.setItem(KEY, new URLSearchParams([...formData].filter(([name]) => name !== "_csrf")));
		}
	});
	document.addEventListener("submit", ({ target }) => {
		if (target.action.endsWith("sign-out")) {
			sessionStorage.clear();
		}
	});
} catch {
	// A browser that stores nothing asks anew.
}
