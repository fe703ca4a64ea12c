// Sends a form only once. After the Back button it can be sent again.
const sent = new WeakSet();

document.addEventListener("submit", (event) => {
	if (sent.has(event.target)) {
		event.preventDefault();
		return;
	}
	if (!event.defaultPrevented && event.target.method === "post") {
		sent.add(event.target);
		event.submitter?.setAttribute("aria-disabled", "true");
	}
});

addEventListener("pageshow", ({ persisted }) => {
	if (persisted) {
		for (const form of document.forms) {
			sent.delete(form);
		}
		for (const button of document.querySelectorAll("[aria-disabled=true]")) {
			button.removeAttribute("aria-disabled");
		}
	}
});
