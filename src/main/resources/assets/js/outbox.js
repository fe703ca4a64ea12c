// Registers the service worker, which stores public pages, and shows how many entries wait for it to send them.
const worker = document.querySelector("[data-worker]")?.dataset.worker;
const outbox = document.querySelector("[data-outbox]");

if (worker && navigator.serviceWorker) {
	const { serviceWorker } = navigator;
	const { account, clockZone: zone } = outbox?.dataset ?? {};
	let again;

	const ask = async () => (await serviceWorker.ready).active.postMessage({ account, zone });

	const show = ({ known, waiting, elsewhere, signIn, sent }) => {
		const count = waiting + elsewhere;
		const state = count ? `${signIn || elsewhere ? "sign-in" : "waiting"}-${count}`
			: location.search === "?full" ? "full" : sent ? "sent" : "";
		// What was just sent is said until the next page.
		if (state || outbox.dataset.state !== "sent") {
			outbox.dataset.state = state;
			outbox.hidden = !state;
			for (const words of outbox.querySelectorAll("[data-count]")) {
				words.hidden = words.dataset.count !== state;
			}
		}
		for (const forms of document.querySelectorAll("[data-known]")) {
			forms.hidden = !known;
		}
		for (const visitors of document.querySelectorAll("[data-unknown]")) {
			visitors.hidden = known;
		}
		clearTimeout(again);
		if (count && !signIn) {
			again = setTimeout(ask, 10_000);
		}
	};

	addEventListener("load", () => serviceWorker.register(worker).catch(() => {}));
	if (outbox) {
		serviceWorker.addEventListener("message", ({ data }) => show(data));
		addEventListener("online", ask);
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
