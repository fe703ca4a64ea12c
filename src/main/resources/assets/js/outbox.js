// Registers the service worker, which stores public pages, and shows what waits for it to be sent, and what could not be.
const { worker, account } = document.querySelector("[data-worker]")?.dataset ?? {};
const outbox = document.querySelector("[data-outbox]");

if (worker && navigator.serviceWorker) {
	const { serviceWorker } = navigator;
	const zone = outbox?.dataset.clockZone;
	const WAITABLE = /\/(diary|routine)\/|\/relief\/session\/confirm$/;
	let again;
	let submitter;

	const ask = async (more) => (await serviceWorker.ready).active.postMessage({ account, zone, ...more });

	/** Returns what an entry was, as its owner would call it. */
	const nameOf = ({ path, fields, what }) => {
		const words = outbox.querySelector("[data-entries]").dataset;
		const sent = new URLSearchParams(fields);
		const kind = path.startsWith("diary") ? path.split("/")[2] : path.split("/")[0];
		const unit = sent.get("unit")?.replace("_", " ").toLowerCase();
		return what || words[kind].replace("{0}", kind === "water" ? `${sent.get("amount")} ${unit}` : sent.get("level"));
	};

	const timeOf = ({ date, time }) => new Date(`${date}T${time || "12:00"}`).toLocaleString(document.documentElement.lang,
		{ dateStyle: "medium", timeStyle: time ? "short" : undefined, hourCycle: "h23" });

	/** Lists entries; of one that was refused also why, and what to do. */
	const list = (part, entries) => {
		part.hidden = !entries.length;
		part.querySelector("ul").replaceChildren(...entries.map((entry) => {
			const item = part.querySelector("template").content.cloneNode(true);
			item.querySelector("[data-what]").textContent = `${nameOf(entry)} (${timeOf(entry)})`;
			const isGone = [404, 410].includes(entry.refused) || entry.path.startsWith("relief");
			for (const reason of item.querySelectorAll("[data-gone]")) {
				reason.hidden = isGone !== (reason.dataset.gone === "true");
			}
			for (const day of item.querySelectorAll("a")) {
				day.href += `/${entry.date}`;
			}
			item.querySelector("button")?.addEventListener("click", () => ask({ forget: entry.id }));
			return item;
		}));
	};

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

	const show = ({ known, leaving, entries, waiting, others, last, signIn, sent }) => {
		// Who signed out without network is still signed in for the server: nothing of theirs stays on the screen.
		if (leaving && account) {
			location.reload();
		}
		const refused = entries.filter((one) => one.refused);
		const states = [leaving && "leaving", waiting && `${signIn ? "sign-in" : "waiting"}-${waiting}`,
			others && `${known || leaving ? "others" : "sign-in"}-${others}`,
			!waiting && sent && !refused.length && "sent", ["?full", "?left"].includes(location.search) && location.search.slice(1)];
		// What was just sent is said until the next page.
		if (outbox.dataset.state === "sent" && !waiting) {
			states.push("sent");
		}
		outbox.dataset.state = states.includes("sent") ? "sent" : "";
		for (const words of outbox.querySelectorAll("[data-count]")) {
			words.hidden = !states.includes(words.dataset.count) || leaving && words.dataset.count === "left";
		}
		list(outbox.querySelector("[data-entries]"), entries.filter((one) => !one.refused));
		list(outbox.querySelector("[data-refused]"), refused);
		outbox.hidden = !refused.length && !outbox.querySelector("[data-count]:not([hidden])");
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
