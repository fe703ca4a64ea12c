// Counts a running session down, keeps the screen awake and signals the end of a phase. Its buttons work without leaving the page.
const session = document.querySelector("[data-session]");

if (session) {
	// A longer time between two ticks means that the device slept, or that its clock was changed.
	const GAP = 5000;
	const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)").matches;
	const signals = session.querySelector("[data-signals]");
	const sound = session.querySelector("[data-sound]");
	const channel = new BroadcastChannel("lissom-session");
	// What a request fails with when there is no network.
	const AWAY = new Error("No network");
	let show, tick, busy, latest, started, checked, spent;

	const dispatch = (name, detail) => document.dispatchEvent(new CustomEvent(`lissom:${name}`, { detail }));

	const say = (words) => dispatch("say", { words });

	/** The button that goes on or pauses; none when the session is over. */
	const turn = () => session.querySelector("[data-turn]:not([hidden]), [value=NEXT]");

	const mirror = (count) => dispatch("show", { sentence: session.querySelector("h1").textContent, count,
		tap: (turn() ?? document.querySelector("[data-floor-close]")).textContent.trim(),
		figure: session.querySelector("[data-figure]")?.content.firstElementChild });

	/** Whether this address shows the session; if not, the page carries it. */
	const isStored = () => session.dataset.stored;

	const stop = () => {
		clearInterval(tick);
		show = undefined;
	};

	/** Stores what is on the back, for the page that counts without network. */
	const store = (state) => {
		try {
			if (state) {
				sessionStorage.setItem("lissom-countdown", JSON.stringify(state));
			} else {
				sessionStorage.removeItem("lissom-countdown");
			}
		} catch {
			// Then that page counts nothing.
		}
	};

	/** Tells the server that it was ended, as soon as it can be reached. */
	const tell = (address, body) => fetch(address, { method: "post", body }).catch(() => setTimeout(tell, 10_000, address, body));

	/** Changes what the page is about, also in its title. */
	const setHeading = (words) => {
		const heading = session.querySelector("h1");
		document.title = document.title.replace(heading.textContent, () => words);
		heading.textContent = words;
	};

	/** Ends it on the page alone. What its form sends waits in the service worker. */
	const leave = (action) => {
		const actions = session.querySelector("[data-actions]");
		if (actions) {
			const body = new URLSearchParams(new FormData(actions));
			body.append("act", action);
			setTimeout(tell, 1000, actions.action, body);
		}
		const over = session.querySelector("[data-over]");
		const isTrouble = action === "TROUBLE";
		const content = over.content.cloneNode(true);
		for (const part of content.querySelectorAll("[data-trouble]")) {
			part.hidden = part.dataset.trouble !== String(isTrouble);
		}
		for (const [name, value] of [["spent", Math.round(spent)], ["act", action]]) {
			content.querySelector("form")?.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
		}
		stop();
		store();
		dispatch("awake", false);
		const heading = session.querySelector("h1");
		setHeading(isTrouble ? over.dataset.wordsTrouble : over.dataset.wordsOver);
		session.replaceChildren(session.querySelector("header"), content);
		for (const button of document.querySelectorAll("[data-sound], [data-floor-open]")) {
			button.hidden = true;
		}
		say(`${heading.textContent}. ${session.querySelector("[data-trouble]:not([hidden])").textContent.replace(/\s+/g, " ")}`);
		mirror("");
		heading.focus();
	};

	/** Time is up whether or not the server can be reached, so nothing offers to go on. */
	const end = (words) => {
		stop();
		setHeading(words);
		for (const button of session.querySelectorAll("[value=EXTEND], [value=PAUSE]")) {
			button.hidden = true;
		}
		say(words);
		mirror("");
		dispatch("chime", 523);
		setTimeout(refresh, 1000);
	};

	const start = () => {
		stop();
		for (const time of session.querySelectorAll("[data-clock]")) {
			const clock = new Date(time.dateTime).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
			time.textContent = time.dataset.clock.replace("{0}", clock);
		}
		for (const minutes of session.querySelectorAll("[data-clockless]")) {
			minutes.remove();
		}
		const over = session.querySelector("[data-over]")?.dataset;
		spent = over && over.seconds - over.left;
		store();
		const timer = session.querySelector("[data-running]");
		dispatch("awake", !!timer);
		if (!timer) {
			const text = session.querySelector("header ~ p")?.textContent ?? "";
			mirror("");
			if (started) {
				say(`${session.querySelector("h1").textContent}. ${text}`);
			}
			started = true;
			return;
		}
		started = true;
		const { modality, seconds, left, check, wordsMinutes, wordsStart, wordsLeft, wordsCheck, wordsAsk, wordsOver } = timer.dataset;
		const began = { date: Date.now(), now: performance.now() };
		// One clock may be set back and the other may stop during sleep: heat and ice end by the one that is ahead.
		const elapsed = () => Math.max(Date.now() - began.date, performance.now() - began.now);
		const checkAt = check && left - check;
		let announced = Math.ceil(left / 60);
		checked = !(check > 0);
		let ticked = 0;
		say(wordsStart);
		show = () => {
			const passed = elapsed();
			const slept = passed - ticked > GAP;
			ticked = passed;
			const remaining = Math.max(0, Math.ceil(left - passed / 1000));
			const minutes = Math.ceil(remaining / 60);
			spent = seconds - remaining;
			store({ modality, seconds, passed: spent, date: Date.now(), check: checked ? undefined : seconds - checkAt,
				severe: !!session.querySelector("[data-severe]") });
			if (!reducedMotion || minutes !== announced || !remaining) {
				timer.querySelector("circle:last-child").setAttribute("stroke-dashoffset", 333 - 333 * remaining / seconds);
			}
			const time = timer.querySelector("[data-timer-time]");
			time.textContent = reducedMotion ? wordsMinutes.replace("{0}", Math.floor(remaining / 60) || "<1")
				: `${Math.floor(remaining / 60)}:${String(remaining % 60).padStart(2, "0")}`;
			mirror(time.textContent);
			if (!remaining) {
				end(wordsOver);
				return;
			}
			if (!checked && remaining <= checkAt) {
				checked = true;
				const card = session.querySelector("[data-check-card]");
				card.classList.add("card--chosen");
				card.querySelector("h2").textContent = wordsCheck;
				card.querySelector("[hidden]").hidden = false;
				say(`${wordsCheck}. ${wordsAsk}`);
				dispatch("chime", 523);
			}
			else if (minutes !== announced && (minutes % 5 === 0 || minutes === 1)) {
				say(wordsLeft.replace("{0}", minutes));
			}
			announced = minutes;
			if (slept) {
				refresh();
			}
		};
		tick = setInterval(show, 1000);
		show();
	};

	const load = async (address, options, focus) => {
		const mine = latest = {};
		const answer = await fetch(address, options).catch(() => {
			throw AWAY;
		});
		const page = new DOMParser().parseFromString(await answer.text(), "text/html");
		if (mine !== latest) {
			return;
		}
		const next = page.querySelector("[data-session]");
		if (!next && answer.ok && isStored()) {
			location.assign(answer.url);
			return;
		}
		const heading = session.querySelector("h1").textContent;
		const signal = [...signals?.children ?? []].find((button) => button === document.activeElement);
		const focused = focus || (!signal && session.contains(document.activeElement));
		session.className = next.className;
		session.replaceChildren(...next.childNodes);
		document.title = page.title;
		if (signals) {
			session.querySelector("[data-signals]")?.replaceWith(signals);
			signal?.focus();
		}
		start();
		if (focused || session.querySelector("h1").textContent !== heading) {
			(session.querySelector(focus ?? "[data-turn]") ?? session.querySelector("[data-turn]")
				?? session.querySelector("h1")).focus();
		}
	};

	const send = (form, action, focus) => {
		const body = new URLSearchParams(new FormData(form));
		body.append("act", action);
		return load(form.action, { method: "post", body }, focus);
	};

	/** Shows what the server knows: another tab may have acted, or a phase may be over. RESUME has no effect on one that runs. */
	const refresh = async () => {
		const form = session.querySelector("[data-actions]");
		if (busy || !session.querySelector(isStored() ? "[data-timer]" : "[data-running]")) {
			return;
		}
		try {
			await (isStored() ? load(location.href) : send(form, "RESUME"));
		}
		catch (error) {
			// It is over, and nothing comes after it.
			if (error === AWAY && !show && session.querySelector("[data-running]") && !turn()) {
				leave("STOP");
			} else {
				setTimeout(refresh, 10_000);
			}
		}
	};

	/** Without network one can end it. Skin that looks fine needs no server either. All else waits, and the time goes on. */
	const actAway = (action) => {
		if (["STOP", "TROUBLE"].includes(action)) {
			leave(action);
		} else if (action === "FINE") {
			checked = true;
			session.querySelector("[data-check-card]").remove();
		} else {
			const away = session.querySelector("[data-away]");
			away.hidden = false;
			say(away.textContent.trim());
		}
	};

	document.addEventListener("submit", async (event) => {
		const form = event.target;
		if (!form.matches("[data-actions]")) {
			return;
		}
		event.preventDefault();
		if (busy) {
			return;
		}
		busy = true;
		const action = event.submitter.value;
		try {
			await send(form, action, `[value=${action}]`);
			channel.postMessage(action);
		}
		catch (error) {
			if (error === AWAY) {
				actAway(action);
				busy = false;
				return;
			}
			form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "act", value: action }));
			form.submit();
		}
		busy = false;
	});

	const wake = () => {
		if (!document.hidden) {
			show?.();
			refresh();
		}
	};

	channel.addEventListener("message", refresh);
	document.addEventListener("visibilitychange", wake);
	addEventListener("pageshow", ({ persisted }) => persisted && wake());

	document.querySelector("[data-floor-screen]").addEventListener("click", () => {
		const button = turn();
		if (button) {
			button.click();
		} else {
			dispatch("leave");
		}
	});
	if (sound) {
		sound.hidden = false;
		sound.addEventListener("click", () => {
			sound.ariaPressed = String(sound.ariaPressed !== "true");
			dispatch("sound", sound.ariaPressed === "true");
			dispatch("chime", 523);
		});
	}

	start();
}
