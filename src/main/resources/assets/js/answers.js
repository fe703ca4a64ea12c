// Carries answers to the page that asks without network, should the network be gone: within this tab, and no further than the
// next page. Nothing of a tab is left after signing out.
const KEY = "lissom-answers";
const HALF = "lissom-half";

try {
	// The page that asks without network forgets them by itself.
	const offline = document.querySelector("[data-picker]");
	if (!offline) {
		sessionStorage.removeItem(KEY);
	}
	if (offline || !/\/relief(\/|$)/.test(location.pathname)) {
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
