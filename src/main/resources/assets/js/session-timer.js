// Counts a running session down, keeps the screen awake and signals the end of a phase. Its buttons work without leaving the page.
const session = document.querySelector("[data-session]");

if (session) {
	const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)").matches;
	const sound = document.querySelector("[data-sound]");
	let show, tick, busy;

	const dispatch = (name, detail) => document.dispatchEvent(new CustomEvent(`lissom:${name}`, { detail }));

	const say = (words) => {
		document.querySelector("[data-say]").textContent = words;
	};

	const start = () => {
		clearInterval(tick);
		show = undefined;
		for (const time of session.querySelectorAll("[data-clock]")) {
			const clock = new Date(time.dateTime).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
			time.textContent = time.dataset.clock.replace("{0}", clock);
		}
		const timer = session.querySelector("[data-running]");
		dispatch("awake", !!timer);
		if (!timer) {
			return;
		}
		const { seconds, left, check, wordsStart, wordsLeft, wordsCheck, wordsOver } = timer.dataset;
		const end = Date.now() + left * 1000;
		const checkAt = check && left - check;
		let announced = Math.ceil(left / 60);
		let checked = !(check > 0);
		say(wordsStart);
		show = () => {
			const remaining = Math.max(0, Math.ceil((end - Date.now()) / 1000));
			const minutes = Math.ceil(remaining / 60);
			if (!reducedMotion || minutes !== announced || !remaining) {
				timer.querySelector("circle:last-child").setAttribute("stroke-dashoffset", 333 - 333 * remaining / seconds);
			}
			timer.querySelector("[data-timer-time]").textContent = reducedMotion ? `${minutes} min`
				: `${Math.floor(remaining / 60)}:${String(remaining % 60).padStart(2, "0")}`;
			if (!remaining) {
				clearInterval(tick);
				show = undefined;
				session.querySelector("h1").textContent = wordsOver;
				say(wordsOver);
				dispatch("chime", 523);
				setTimeout(act, 1000, session.querySelector("[data-actions]"), "RESUME", true);
			}
			else if (!checked && remaining <= checkAt) {
				checked = true;
				session.querySelector("[data-check-card]").classList.add("card--chosen");
				session.querySelector("[data-check-card] h2").textContent = wordsCheck;
				say(wordsCheck);
				dispatch("chime", 523);
			}
			else if (minutes !== announced && (minutes % 5 === 0 || minutes === 1)) {
				say(wordsLeft.replace("{0}", minutes));
			}
			announced = minutes;
		};
		tick = setInterval(show, 1000);
		show();
	};

	// At the end of a phase RESUME has no effect; the response shows the next step.
	const act = async (form, action, automatic) => {
		const field = Object.assign(document.createElement("input"), { type: "hidden", name: "act", value: action });
		form.append(field);
		try {
			const answer = await fetch(form.action, { method: "post", body: new URLSearchParams(new FormData(form)) });
			const page = new DOMParser().parseFromString(await answer.text(), "text/html");
			const next = page.querySelector("[data-session]");
			session.className = next.className;
			session.replaceChildren(...next.childNodes);
			document.title = page.title;
			sound.hidden = !session.querySelector("[data-actions]");
			start();
			(session.querySelector(`[value=${action}], [data-turn]`) ?? session.querySelector("h1")).focus();
		}
		catch {
			if (automatic) {
				field.remove();
			}
			else {
				form.submit();
			}
		}
		busy = false;
	};

	document.addEventListener("submit", (event) => {
		if (event.target.matches("[data-actions]")) {
			event.preventDefault();
			if (!busy) {
				busy = true;
				act(event.target, event.submitter.value);
			}
		}
	});

	document.addEventListener("visibilitychange", () => {
		if (!document.hidden) {
			show?.();
		}
	});

	sound.hidden = false;
	sound.addEventListener("click", () => {
		sound.ariaPressed = String(sound.ariaPressed !== "true");
		dispatch("sound", sound.ariaPressed === "true");
		dispatch("chime", 523);
	});

	start();
}
