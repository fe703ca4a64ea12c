// Times ice or heat with what is in the page alone, for a place without network.
const cards = [...document.querySelectorAll("[data-countdown]")];

if (cards.length) {
	const dispatch = (name, detail) => document.dispatchEvent(new CustomEvent(`lissom:${name}`, { detail }));
	const KEY = "lissom-countdown";
	let tick;
	// Where a card belongs that runs on a page whose answers have gone.
	let place;

	const store = (state) => {
		try {
			if (state) {
				sessionStorage.setItem(KEY, JSON.stringify(state));
			} else {
				sessionStorage.removeItem(KEY);
			}
		} catch {
			// Then it ends with the page.
		}
	};

	/** Returns what ran on the page before, with the seconds until now; null if nothing did, or long ago. */
	const stored = () => {
		try {
			const { passed, date, check = Infinity, ...state } = JSON.parse(sessionStorage.getItem(KEY));
			const now = passed + Math.max(0, Date.now() - date) / 1000;
			return now < Number(state.seconds) + 1800 ? { ...state, check, before: now } : null;
		} catch {
			return null;
		}
	};

	const say = (card, words) => {
		card.querySelector("[data-countdown-words]").textContent = words;
		dispatch("say", { words });
		dispatch("chime", 523);
	};

	const stop = () => {
		clearInterval(tick);
		store();
		dispatch("awake", false);
		for (const card of cards) {
			for (const part of card.querySelectorAll("[data-countdown-time], [data-countdown-check]")) {
				part.hidden = true;
			}
			card.querySelector("[value=stop]").hidden = true;
			card.querySelector("[value=start]").hidden = false;
		}
	};

	const putBack = () => {
		place?.replaceWith(place.card);
		place = undefined;
	};

	const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

	/** Starts it, or goes on with one that has run for some seconds before. */
	const start = (card, { seconds, check, severe, before = 0 } = card.dataset) => {
		const { countdown: modality, wordsStart, wordsUntil, wordsCheck, wordsOver } = card.dataset;
		const began = { date: Date.now(), now: performance.now() };
		// One clock may be set back and the other may stop during sleep: heat and ice end by the one that is ahead.
		const passed = () => before + Math.max(Date.now() - began.date, performance.now() - began.now) / 1000;
		const time = card.querySelector("[data-countdown-time]");
		const until = card.querySelector("[data-countdown-check]");
		let checked = before > check || check === Infinity;
		stop();
		time.hidden = false;
		card.querySelector("[value=stop]").hidden = false;
		card.querySelector("[value=start]").hidden = true;
		dispatch("awake", true);
		if (before) {
			// Sound needs a tap, and there was none on this page.
			addEventListener("click", () => dispatch("sound", true), { once: true });
		} else {
			dispatch("sound", true);
			say(card, wordsStart);
		}
		const show = () => {
			const left = Math.max(0, Math.ceil(seconds - passed()));
			store({ modality, seconds, passed: passed(), date: Date.now(), check: checked ? undefined : check, severe });
			until.hidden = checked;
			until.textContent = wordsUntil.replace("{0}", `${clock(Math.max(0, Math.ceil(check - passed())))}`);
			time.textContent = clock(left);
			if (!left) {
				stop();
				say(card, wordsOver);
			} else if (!checked && passed() >= check) {
				checked = true;
				say(card, wordsCheck);
			}
		};
		tick = setInterval(show, 500);
		show();
	};

	for (const card of cards) {
		card.querySelector("[data-countdown-buttons]").hidden = false;
		card.querySelector("[value=start]").addEventListener("click", () => {
			putBack();
			start(card);
		});
		card.querySelector("[value=stop]").addEventListener("click", () => {
			card.querySelector("[data-countdown-words]").textContent = "";
			stop();
			putBack();
		});
	}

	// Whoever comes back to a page, or to another one, finds what is on their back.
	const running = stored();
	const card = running && cards.find(({ dataset }) => dataset.countdown === running.modality);
	if (card) {
		if (card.closest("[hidden]")) {
			place = Object.assign(document.createComment(""), { card });
			card.replaceWith(place);
			document.querySelector("main h1").after(card);
		}
		import(document.querySelector("[data-timed]")?.dataset.timed).catch(() => {});
		for (const part of document.querySelectorAll("[data-severe-before]")) {
			part.hidden = !running.severe;
		}
		start(card, running);
	}
}
