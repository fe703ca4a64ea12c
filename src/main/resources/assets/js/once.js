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

/** A tap without an answer to give: the page before it shows what was stored then. */
const isTap = (form) => sent.has(form) && !form.querySelector("input:not([type=hidden]), select, textarea");

addEventListener("pageshow", ({ persisted }) => {
	if (persisted && document.querySelector("[data-stored]") && [...document.forms].some(isTap)) {
		location.reload();
	} else if (persisted) {
		for (const form of document.forms) {
			sent.delete(form);
		}
		for (const button of document.querySelectorAll("[aria-disabled=true]")) {
			button.removeAttribute("aria-disabled");
		}
	}
});
