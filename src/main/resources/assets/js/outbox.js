// Registers the service worker, which stores public pages, and shows what waits for it to be sent, and what could not be.
const { worker, account } = document.querySelector("[data-worker]")?.dataset ?? {};
const outbox = document.querySelector("[data-outbox]");

if (worker && navigator.serviceWorker) {
	const { serviceWorker } = navigator;
	const root = new URL(worker, location);
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

	/** Returns what an entry was, as its owner would call it. */
	const nameOf = ({ path, fields, what }) => {
		const words = outbox.querySelector("[data-entries]").dataset;
		const sent = new URLSearchParams(fields);
		const kind = path.startsWith("diary") ? path.split("/")[2] : path.split("/")[0];
		const unit = sent.get("unit")?.replace("_", " ").toLowerCase();
		return what || words[kind].replace("{0}", kind === "water" ? `${sent.get("amount")} ${unit}` : sent.get("level"));
	};

	/** Writes a date by the pattern of the server, which also names the months. */
	const timeOf = ({ date, time }) => {
		const { date: day, dateTime, months } = outbox.querySelector("[data-entries]").dataset;
		const [yyyy, month, d] = date.split("-").map(Number);
		const parts = { d, MMMM: months.split(",")[month - 1], yyyy, "HH:mm": time };
		return (time ? dateTime : day).replace(/'([^']*)'|MMMM|yyyy|HH:mm|d/g, (part, words) => words ?? parts[part]);
	};

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
		const part = last || act !== "saved" ? document.querySelector(`[data-answer="${act}-${kind}"]`) : null;
		if (part?.hidden) {
			const { amount, unit = "" } = Object.fromEntries(new URLSearchParams(last?.fields));
			for (const words of part.querySelectorAll("[data-amount]")) {
				words.textContent = words.textContent.replace("…", /[^\d.,]/.test(amount) ? amount : `${amount} ${words.dataset[unit.toLowerCase()]}`);
			}
			part.hidden = false;
			part.focus();
		}
	};

	/** Returns whether an entry has pain of this level or above. */
	const isFrom = (level, { fields }) => [...new URLSearchParams(fields)].some(([name, value]) =>
		["level", "after", "pain"].includes(name) && Number(value) >= level);

	/** Offers the person's own glasses, and the way back into a routine that is under way. */
	const personalize = ({ glasses, routine }) => {
		for (const form of document.querySelectorAll("[data-glasses]")) {
			const [first] = form.querySelectorAll("button");
			first.parentElement.replaceChildren(...glasses?.map(({ amount, unit, words }) => {
				form.elements.unit.value = unit;
				return Object.assign(first.cloneNode(), { value: amount, textContent: words });
			}) ?? [first]);
		}
		for (const part of document.querySelectorAll("[data-under-way]")) {
			part.hidden = routine?.date !== new Date().toDateString() || part.dataset.underWay !== String(!!routine.player);
			for (const link of part.querySelectorAll("a")) {
				link.href = new URL(routine?.path ?? "", root);
			}
		}
	};

	const show = ({ known, leaving, entries, others, signIn, sent }) => {
		// Who signed out without network is still signed in for the server: nothing of theirs stays on the screen.
		if (leaving && account) {
			location.reload();
		}
		const refused = leaving ? [] : entries.filter((one) => one.refused);
		// That nothing was done is for the server alone to know.
		const waits = entries.filter((one) => !one.refused && !/none=/.test(one.fields));
		const waiting = waits.length;
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
		list(outbox.querySelector("[data-entries]"), leaving ? [] : waits);
		list(outbox.querySelector("[data-refused]"), refused);
		outbox.hidden = !refused.length && !outbox.querySelector("[data-count]:not([hidden])");
		for (const forms of document.querySelectorAll("[data-known]")) {
			forms.hidden = !known;
		}
		for (const visitors of document.querySelectorAll("[data-unknown]")) {
			visitors.hidden = known;
		}
		if (known) {
			personalize(known);
		}
		const last = waits.at(-1);
		answer(last);
		for (const part of document.querySelectorAll("[data-severe-from]")) {
			const isSevere = (entry) => isFrom(Number(part.dataset.severeFrom), entry);
			part.hidden = leaving || !waits.some(isSevere);
			// Next to what was just saved, where people look.
			if (last && isSevere(last)) {
				document.querySelector("[data-answer]:not([hidden])")?.before(part);
			}
		}
		clearTimeout(again);
		if (leaving || waiting && !signIn) {
			again = setTimeout(ask, 10_000);
		}
	};

	/** Looks for the network, and takes back what a page says of its absence. */
	const look = () => fetch(location, { method: "HEAD", redirect: "manual", cache: "no-store" }).then(() => {
		document.documentElement.dataset.offline = "over";
		const heading = document.querySelector("[data-offline-title]");
		if (heading) {
			document.title = document.title.replace(heading.textContent, () => heading.dataset.wordsBack);
			heading.textContent = heading.dataset.wordsBack;
		}
		for (const part of document.querySelectorAll("[data-back]")) {
			part.hidden = part.dataset.back === "false";
			if (part.dataset.wanted && !location.pathname.endsWith("/offline")) {
				part.querySelector("a").href = location;
			}
		}
	}, () => setTimeout(look, 5000));

	if ("offline" in document.documentElement.dataset || document.querySelector("[data-offline-title]")) {
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
