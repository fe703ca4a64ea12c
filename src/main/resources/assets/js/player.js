// Plays a routine by itself: counts, shows, sounds, and reports to the server what was done.
const player = document.querySelector("[data-player]");

if (player) {
	const part = (name) => player.querySelector(`[data-${name}]`);
	const dispatch = (event, detail) => document.dispatchEvent(new CustomEvent(`lissom:${event}`, { detail }));
	const words = player.dataset;
	const form = part("marks");
	const views = [...player.querySelectorAll("template[data-view]")].map(({ content, dataset }) => ({ content, dataset }));
	const phases = views.flatMap(({ content }, view) => [...content.querySelectorAll("[data-seconds]")].map((item) =>
		({ view, kind: item.dataset.kind, seconds: Number(item.dataset.seconds), label: item.textContent })));
	const tones = { READY: 440, HOLD: 660, REST: 440, SWITCH: 520 };
	// A longer time between two ticks means that the device slept or the page was frozen.
	const GAP = 5000;
	// The device's clock may be changed while a routine runs, so this one counts the seconds.
	const now = () => performance.now();
	const channel = new BroadcastChannel("lissom-player");
	const marks = [];
	// What the service worker needs to go on without network: it tells a stored page that stands in for that of a session.
	const kept = JSON.parse(decodeURIComponent(document.documentElement.dataset.routine ?? "null")) ?? (form && {
		path: words.path, player: words.offlinePlayer, what: form.dataset.entry, date: new Date().toDateString(), done: Number(words.done) });
	// Whether there are steps that the server does not have.
	let unsent;
	let saved = Promise.resolve();
	let shown = Number(words.current);
	let current = -1;
	let endsAt = 0;
	let remaining = 0;
	let timer;
	let ticked;
	// While an exercise is explained aloud, its time does not run.
	let explained = true;

	/** Without network the page of the first step stands in for those of all others, and none takes a step that is sent. */
	const showByHand = (view) => {
		for (const link of part("manual").querySelectorAll("a")) {
			const address = new URL(link.href);
			address.searchParams.set("step", link.matches("[data-previous]") ? Math.max(1, view) : view + 2);
			link.href = address;
		}
		for (const button of part("manual").querySelectorAll("[name=done], [name=skipped]")) {
			button.value = view;
		}
		part("previous").hidden = !view;
	};

	const firstOf = (view) => phases.findIndex((phase) => phase.view === view);

	/** Returns all that was done and skipped here as the fields of a form. */
	const fieldsOf = () => marks.flatMap((name, view) => [[name, view]]);

	/** Returns whether nothing of the routine is done: then there is nothing to log. */
	const isNothing = () => !kept?.done && !marks.includes("done");

	const sessionId = () => kept.path.split("/").pop();

	/** Notes how far a routine came; what the server does not have waits to be sent. */
	const remember = (how) => {
		if (kept) {
			const fields = new URLSearchParams([...fieldsOf(), ...how ? [[how, true]] : [], ...isNothing() ? [["none", true]] : []]);
			dispatch("remember", { routine: how ? undefined : { ...kept, current: shown, marks },
				...unsent && { entry: { id: sessionId(), path: `${kept.path}/steps`, what: kept.what, fields: fields.toString() } } });
		}
	};

	/** Notes whether the server has all steps. */
	const note = (isUnsent) => {
		if (unsent && !isUnsent) {
			dispatch("remember", { forget: sessionId() });
		}
		unsent = isUnsent;
		remember();
	};

	/** Reports all steps to the server, so that it gets those that were taken without network, too. */
	const save = (back) => {
		if (!form) {
			note(true);
			return;
		}
		const body = new URLSearchParams(new FormData(form));
		for (const [name, value] of [...fieldsOf(), ...back ? [["back", true]] : []]) {
			body.append(name, value);
		}
		saved = saved.then(() => fetch(form.action, { method: "POST", body, keepalive: true, redirect: "manual" }))
			.then(() => note(false), () => note(true));
	};

	const show = (view) => {
		const content = views[view].content.cloneNode(true);
		document.title = document.title.replace(views[shown].dataset.name, () => views[view].dataset.name);
		part("title").textContent = views[view].dataset.name;
		showByHand(view);
		part("stage").replaceChildren(content.querySelector("[data-head]"));
		part("instructions").replaceChildren(content.querySelector("[data-body]"));
		for (const [index, dot] of player.querySelectorAll(".steps-dot").entries()) {
			dot.className = `steps-dot steps-dot--${index < view ? "done" : index === view ? "now" : "next"}`;
		}
		if (views.length > 1) {
			player.querySelector(".steps-words").textContent = views[view].dataset.words;
		}
		shown = view;
		if (!form && !kept && current >= 0) {
			const address = new URL(words.end, location);
			address.searchParams.set("step", view + 1);
			history.replaceState(null, "", address);
		}
	};

	/** The figure moves during holds and repetitions and rests in pauses. */
	const move = (moving) => {
		for (const figure of player.querySelectorAll(".figure-switch")) {
			figure.checked = moving;
		}
	};

	const say = (text, after) => dispatch("say", { words: text, after });

	const wordOf = ({ view, kind }) => kind === "HOLD" ? views[view].dataset.act : words[kind.toLowerCase()];

	/** The position to get into, which is the first thing to do. */
	const placeOf = ({ view }) => textOf(views[view].content.querySelector("[data-body] li") ?? document.createElement("li"));

	const isReadying = () => phases[current]?.kind === "READY";

	const textOf = (element) => element.textContent.replace(/\s+/g, " ").trim();

	/** Says all that the page shows of a phase; of a new exercise also how it goes. */
	const sayPhase = (phase) => {
		if (phase.kind === "READY") {
			const { content, dataset } = views[phase.view];
			explained = false;
			say(`${words.next.replace("{0}", dataset.name)}. ${textOf(content.querySelector("[data-head] .lead"))}. ${
				textOf(content.querySelector("[data-body]"))} ${words.wait}`, () => {
				explained = true;
			});
		} else {
			explained = true;
			say(phase.kind === "HOLD" ? `${wordOf(phase)}. ${phase.label}` : wordOf(phase));
		}
	};

	const mirror = (count) => {
		const phase = phases[current];
		dispatch("show", { sentence: `${wordOf(phase)}. ${phase.kind === "HOLD" ? phase.label : views[phase.view].dataset.name}`,
			count, tap: !timer ? words.turnOn : isReadying() ? words.turnReady : words.turnOff, figure: part("stage").querySelector(".figure") });
	};

	const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

	const draw = () => {
		const left = Math.max(0, Math.ceil((endsAt - now()) / 1000));
		const after = phases.slice(current + 1).reduce((sum, { seconds }) => sum + seconds, 0);
		part("count").textContent = left;
		mirror(left);
		part("left").textContent = words.left.replace("{0}", clock(left + after));
	};

	const mark = (name, value) => form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));

	/** Ends it. Without network the service worker keeps what was done, and logs the routine when it has sent that. */
	const leave = async (how) => {
		if (form) {
			dispatch("remember", { routine: undefined });
			for (const [name, value] of [...fieldsOf(), [how, true], ["id", sessionId()], ...isNothing() ? [["none", true]] : []]) {
				mark(name, value);
			}
			form.submit();
		} else if (kept) {
			unsent = true;
			remember(how);
			await navigator.serviceWorker.ready;
			location.assign(`${words.away}?${isNothing() ? "none" : "saved"}=routine`);
		} else {
			const skipped = marks.flatMap((name, view) => name === "skipped" ? [view] : []);
			location.assign(how === "stop" ? words.leave : words.end + (skipped.length ? `#skipped-${skipped.join("-")}-of-${views.length}` : ""));
		}
	};

	const finish = async () => {
		clearInterval(timer);
		timer = undefined;
		dispatch("chime", 880);
		dispatch("awake", false);
		const finished = new Promise((resolve) => {
			say(marks.some((name) => name === "done") ? words.finished : "", resolve);
			setTimeout(resolve, 5000);
		});
		await Promise.all([saved, finished]);
		leave("finished");
	};

	const enter = (index, start) => {
		const before = phases[current];
		const phase = phases[index];
		if (before && (!phase || phase.view > before.view) && !marks[before.view]) {
			marks[before.view] = "done";
			save();
		}
		current = index;
		if (!phase) {
			finish();
			return;
		}
		endsAt = start + phase.seconds * 1000;
		if (phase.view !== shown) {
			show(phase.view);
		}
		part("panel").dataset.kind = phase.kind;
		part("phase").textContent = wordOf(phase);
		part("label").textContent = isReadying() ? placeOf(phase) : phase.label;
		if (!isReadying() && part("now") === document.activeElement) {
			part("pause").focus({ preventScroll: true });
		}
		part("now").hidden = !isReadying();
		move(phase.kind === "HOLD");
		dispatch("chime", tones[phase.kind]);
		sayPhase(phase);
		draw();
	};

	const tell = (message) => {
		part("message").textContent = message;
	};

	const announce = (detail) => channel.postMessage({ routine: location.pathname, ...detail });

	const pause = (message = "") => {
		clearInterval(timer);
		timer = undefined;
		remaining = endsAt - ticked.now;
		part("panel").dataset.paused = "true";
		move(false);
		dispatch("awake", false);
		tell(message);
		say(message);
		mirror(words.paused);
	};

	/** Goes on unless the device slept: then it stays where it was, for nothing was done in that time. */
	const tick = () => {
		const passed = Math.max(now() - ticked.now, Date.now() - ticked.date);
		if (passed > GAP) {
			pause(words.slept);
			return;
		}
		if (!explained) {
			endsAt += now() - ticked.now;
		}
		ticked = { now: now(), date: Date.now() };
		while (timer && now() >= endsAt) {
			enter(current + 1, endsAt);
		}
		if (timer) {
			draw();
		}
	};

	const run = () => {
		dispatch("awake", true);
		delete part("panel").dataset.paused;
		tell("");
		ticked = { now: now(), date: Date.now() };
		clearInterval(timer);
		timer = setInterval(tick, 200);
		announce();
	};

	const resume = () => {
		endsAt = now() + remaining;
		move(phases[current].kind === "HOLD");
		run();
		sayPhase(phases[current]);
	};

	/** Whoever is in place need not wait. */
	const goOn = () => {
		const next = current + 1;
		run();
		enter(next, now());
	};

	const go = (view) => {
		run();
		current = -1;
		enter(view < views.length ? firstOf(view) : phases.length, now());
	};

	// Only one tab plays a routine: whoever starts it stops the others.
	channel.addEventListener("message", ({ data }) => {
		if (data.routine !== location.pathname) {
			return;
		}
		if (!data.asks) {
			if (timer) {
				tick();
			}
			if (timer) {
				pause(words.elsewhere);
			} else {
				tell(words.elsewhere);
			}
		} else if (timer) {
			announce();
		}
	});
	announce({ asks: true });

	// The Back button may bring back a routine that is over.
	addEventListener("pageshow", ({ persisted }) => {
		if (persisted && current >= phases.length) {
			location.reload();
		}
	});

	const asked = form ? shown : kept?.current ?? Number(new URLSearchParams(location.search).get("step")) - 1;
	kept?.marks?.forEach((how, view) => {
		if (how) {
			marks[view] = how;
		}
	});
	if (asked !== shown && views[asked]) {
		show(asked);
	}
	remember();

	const sound = (wanted) => {
		part("sound").ariaPressed = String(wanted);
		dispatch("sound", wanted);
	};

	const begin = (wanted) => {
		sound(wanted);
		part("sound").hidden = false;
		part("begin").hidden = true;
		part("panel").hidden = false;
		part("manual").hidden = true;
		player.classList.add("player--playing");
		go(shown);
		part("now").focus({ preventScroll: true });
		player.scrollIntoView();
	};

	/** Goes on to what a step by hand leads to. */
	const step = (name) => {
		if (name === "stop") {
			leave(name);
			return;
		}
		if (name === "back") {
			delete marks[shown - 1];
			show(Math.max(0, shown - 1));
		} else {
			marks[shown] = name;
			if (shown + 1 < views.length) {
				show(shown + 1);
			} else {
				leave("finished");
				return;
			}
		}
		note(true);
	};

	/** The server takes a step and shows the next; without network the page does. */
	form?.addEventListener("submit", async (event) => {
		event.preventDefault();
		const { name, value } = event.submitter;
		const body = new URLSearchParams(new FormData(form, event.submitter));
		// Steps that were taken without network are sent with the next one.
		marks.forEach((how, view) => body.append(how, view));
		try {
			const { type } = await fetch(form.action, { method: "POST", body, redirect: "manual" });
			if (type === "opaqueredirect") {
				note(false);
				location.replace(location.pathname);
			} else {
				marks.forEach(mark);
				mark(name, value);
				form.submit();
			}
		} catch {
			step(name);
			player.scrollIntoView();
		}
	});

	// The page of a routine that nobody began leads on by links.
	if (kept && !form) {
		part("kept").hidden = false;
		part("manual").addEventListener("click", (event) => {
			const chosen = event.target.closest("a, button");
			if (chosen) {
				event.preventDefault();
				step(chosen.value ?? (chosen.matches("[data-previous]") ? "back" : "done"));
				player.scrollIntoView();
			}
		});
	}

	part("begin").addEventListener("click", ({ target }) => {
		const button = target.closest("button");
		if (button) {
			begin(button.value !== "silent");
		}
	});

	// The tap that led here was the tap to play. A reload waits for another one.
	if (location.hash === "#play") {
		history.replaceState(null, "", location.pathname);
		begin(true);
	}
	part("sound").addEventListener("click", () => {
		sound(part("sound").ariaPressed !== "true");
		dispatch("chime", tones.HOLD);
	});
	part("pause").addEventListener("click", () => timer ? pause(words.paused) : resume());
	part("now").addEventListener("click", goOn);
	part("floor-screen").addEventListener("click", () => !timer ? resume() : isReadying() ? goOn() : pause(words.paused));
	part("stop").addEventListener("click", async () => {
		pause();
		await saved;
		leave("stop");
	});
	part("skip").addEventListener("click", () => {
		marks[shown] = "skipped";
		save();
		go(shown + 1);
	});
	part("back").addEventListener("click", () => {
		if (shown > 0) {
			delete marks[shown - 1];
			save(true);
		}
		go(Math.max(0, shown - 1));
	});
}
