// Times ice or heat with what is in the page alone, for a place without network.
const cards = [...document.querySelectorAll("[data-countdown]")];

if (cards.length) {
	const dispatch = (name, detail) => document.dispatchEvent(new CustomEvent(`lissom:${name}`, { detail }));
	let tick;

	const say = (card, words) => {
		card.querySelector("[data-countdown-words]").textContent = words;
		dispatch("say", { words });
		dispatch("chime", 523);
	};

	const stop = () => {
		clearInterval(tick);
		dispatch("awake", false);
		for (const card of cards) {
			card.querySelector("[data-countdown-time]").hidden = true;
			card.querySelector("[value=stop]").hidden = true;
			card.querySelector("[value=start]").hidden = false;
		}
	};

	const start = (card) => {
		const { seconds, check, wordsStart, wordsCheck, wordsOver } = card.dataset;
		const began = { date: Date.now(), now: performance.now() };
		// One clock may be set back and the other may stop during sleep: heat and ice end by the one that is ahead.
		const passed = () => Math.max(Date.now() - began.date, performance.now() - began.now) / 1000;
		const time = card.querySelector("[data-countdown-time]");
		let checked = false;
		stop();
		time.hidden = false;
		card.querySelector("[value=stop]").hidden = false;
		card.querySelector("[value=start]").hidden = true;
		dispatch("sound", true);
		dispatch("awake", true);
		say(card, wordsStart);
		const show = () => {
			const left = Math.max(0, Math.ceil(seconds - passed()));
			time.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
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
		card.querySelector("[value=start]").addEventListener("click", () => start(card));
		card.querySelector("[value=stop]").addEventListener("click", () => {
			card.querySelector("[data-countdown-words]").textContent = "";
			stop();
		});
	}
}
