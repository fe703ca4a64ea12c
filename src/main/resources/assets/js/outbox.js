// Registers the service worker, which stores public pages, and shows how many entries wait for it to send them.
const worker = document.querySelector("[data-worker]")?.dataset.worker;
const outbox = document.querySelector("[data-outbox]");

if (worker && navigator.serviceWorker) {
	const { serviceWorker } = navigator;
	const { account, clockZone: zone } = outbox?.dataset ?? {};
	let again;

	const ask = async () => (await serviceWorker.ready).active.postMessage({ account, zone });

	/** Shows what was just stored, or what is missing, where it was entered. */
	const answer = (last) => {
		const [[act, kind] = []] = new URLSearchParams(location.search);
		const part = last || act === "missing" ? document.querySelector(`[data-answer="${act}-${kind}"]`) : null;
		if (part?.hidden) {
			const { amount, unit = "" } = Object.fromEntries(new URLSearchParams(last?.fields));
			for (const words of part.querySelectorAll("[data-amount]")) {
				words.textContent = words.textContent.replace("…", /[^\d.,]/.test(amount) ? amount : `${amount} ${words.dataset[unit.toLowerCase()]}`);
			}
			part.hidden = false;
			part.focus();
		}
	};

	const show = ({ known, leaving, waiting, others, last, signIn, sent }) => {
		// Who signed out without network is still signed in for the server: nothing of theirs stays on the screen.
		if (leaving && account) {
			location.reload();
		}
		const states = [leaving && "leaving", waiting && `${signIn ? "sign-in" : "waiting"}-${waiting}`,
			others && `${known || leaving ? "others" : "sign-in"}-${others}`,
			!waiting && sent && "sent", ["?full", "?left"].includes(location.search) && location.search.slice(1)];
		// What was just sent is said until the next page.
		if (outbox.dataset.state === "sent" && !waiting) {
			states.push("sent");
		}
		outbox.dataset.state = states.includes("sent") ? "sent" : "";
		for (const words of outbox.querySelectorAll("[data-count]")) {
			words.hidden = !states.includes(words.dataset.count) || leaving && words.dataset.count === "left";
		}
		outbox.hidden = !outbox.querySelector("[data-count]:not([hidden])");
		for (const forms of document.querySelectorAll("[data-known]")) {
			forms.hidden = !known;
		}
		for (const visitors of document.querySelectorAll("[data-unknown]")) {
			visitors.hidden = known;
		}
		answer(last);
		clearTimeout(again);
		if (leaving || waiting && !signIn) {
			again = setTimeout(ask, 10_000);
		}
	};

	addEventListener("load", () => serviceWorker.register(worker).catch(() => {}));
	if (outbox) {
		serviceWorker.addEventListener("message", ({ data }) => show(data));
		addEventListener("online", ask);
		addEventListener("pageshow", ({ persisted }) => persisted && ask());
		ask();
		// A form that has to wait belongs to the account that this page was drawn for.
		document.addEventListener("formdata", ({ formData }) => {
			if (account) {
				formData.append("outboxAccount", account);
				formData.append("outboxZone", zone);
			}
		});
	}
}
