// Registers the service worker, which stores public pages, and shows what waits for it to be sent, and what could not be.
const { worker, account } = document.querySelector("[data-worker]")?.dataset ?? {};
const outbox = document.querySelector("[data-outbox]");

if (worker && navigator.serviceWorker) {
	const { serviceWorker } = navigator;
	const zone = outbox?.dataset.clockZone;
	const WAITABLE = /\/(diary|routine)\/|\/relief\/(session\/confirm|log)$/;
	let again;
	let submitter;

	/** Asks what waits, and tells what this page knows: of whom, and how large their glasses are. */
	const ask = async (more) => {
		const glasses = [...document.querySelectorAll(".glasses button")].map(({ value, form, textContent }) =>
			({ amount: value, unit: form.elements.unit.value, words: textContent }));
		(await serviceWorker.ready).active.postMessage({ ...account && { account }, ...zone && { zone },
			...account && glasses.length && { glasses }, ...more });
	};

	/** Tells what waits, and what was refused. The script that lists it is loaded with the first of them. */
	const list = async (detail) => {
		if (detail.entries[0] || detail.refused[0] || outbox.querySelector("li")) {
			await import(outbox.dataset.list).catch(() => {});
		}
		outbox.dispatchEvent(new CustomEvent("lissom:list", { detail }));
	};

	const show = ({ known, leaving, entries, others, signIn, sent }) => {
		// Who signed out without network is still signed in for the server: nothing of theirs stays on the screen.
		if (leaving && account) {
			location.reload();
		}
		// A day with sums is shown anew once more is in the diary than it says, unless something was typed.
		if (sent && document.querySelector("body:not(:has(:user-valid, :user-invalid, :focus)) .glasses")) {
			location.replace("?sent");
			return;
		}
		const refused = leaving ? [] : entries.filter((one) => one.refused);
		// That nothing was done is for the server alone to know.
		const waits = entries.filter((one) => !one.refused && !/none=/.test(one.fields));
		const waiting = waits.length;
		const states = [leaving && "leaving", waiting && `${signIn ? "sign-in" : "waiting"}-${waiting}`,
			others && `${known || leaving ? "others" : "sign-in"}-${others}`,
			!waiting && sent && !refused.length && "sent", /^.(full|left|sent)$/.test(location.search) && location.search.slice(1)];
		// What was just sent is said until the next page.
		if (outbox.dataset.state === "sent" && !waiting) {
			states.push("sent");
		}
		outbox.dataset.state = states.includes("sent") ? "sent" : "";
		for (const words of outbox.querySelectorAll("[data-count]")) {
			words.hidden = !states.includes(words.dataset.count) || leaving && words.dataset.count === "left";
		}
		outbox.hidden = !refused.length && !outbox.querySelector("[data-count]:not([hidden])");
		for (const forms of document.querySelectorAll("[data-known]")) {
			forms.hidden = !known;
		}
		for (const visitors of document.querySelectorAll("[data-unknown]")) {
			visitors.hidden = known;
		}
		// After its forms are there: what a script says in them gets the focus.
		list({ known, entries: leaving || signIn ? [] : waits, refused });
		clearTimeout(again);
		if (leaving || waiting && !signIn) {
			again = setTimeout(ask, 10_000);
		}
	};

	/** Looks for the network, and takes back what a page says of its absence. */
	const look = () => fetch(location, { method: "HEAD", redirect: "manual", cache: "no-store" }).then(() => {
		document.documentElement.dataset.offline = "over";
		document.dispatchEvent(new Event("lissom:online"));
	}, () => setTimeout(look, 5000));

	if (document.querySelector("[data-offline], [data-offline-title]")) {
		look();
	}
	addEventListener("load", () => serviceWorker.register(worker).catch(() => {}));
	if (outbox) {
		serviceWorker.addEventListener("message", ({ data }) => show(data));
		addEventListener("online", () => ask());
		addEventListener("pageshow", ({ persisted }) => persisted && ask());
		// Whoever is known is not asked to sign up, not even for a moment.
		for (const visitors of document.querySelectorAll("[data-unknown]")) {
			visitors.hidden = !!serviceWorker.controller;
		}
	}
	if (outbox || account) {
		ask();
	}
	document.addEventListener("lissom:remember", ({ detail }) => ask(detail));
	document.addEventListener("submit", (event) => {
		submitter = event.submitter;
	});
	// A form that has to wait belongs to the account that this page was drawn for.
	document.addEventListener("formdata", ({ target, formData }) => {
		if (target.method !== "post" || !WAITABLE.test(target.action)) {
			return;
		}
		if (account) {
			formData.set("outboxAccount", account);
		}
		if (zone) {
			formData.set("outboxZone", zone);
		}
		const names = submitter?.form === target && submitter.name === "exercises" ? [submitter]
			: [...target.querySelectorAll("[name=exercises]:checked + label")];
		const what = target.dataset.entry ?? names.map(({ textContent }) => textContent.trim()).join(", ");
		if (what) {
			formData.set("outboxWhat", what);
		}
	});
}
