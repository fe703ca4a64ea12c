// A session that is on: counts down, keeps the screen awake, says when it is time. Its buttons act without leaving the page.
const room = document.querySelector("[data-session]");

if (room) {
	const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
	const sound = document.querySelector("[data-sound]");
	let show, tick, busy;

	const dispatch = (name, detail) => document.dispatchEvent(new CustomEvent(`lissom:${name}`, { detail }));

	const say = (words) => {
		document.querySelector("[data-say]").textContent = words;
	};

	const begin = () => {
		clearInterval(tick);
		show = undefined;
		for (const time of room.querySelectorAll("[data-clock]")) {
			const clock = new Date(time.dateTime).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
			time.textContent = time.dataset.clock.replace("{0}", clock);
		}
		const timer = room.querySelector("[data-running]");
		dispatch("awake", !!timer);
		if (!timer) {
			return;
		}
		const { seconds, left, check, wordsStart, wordsLeft, wordsCheck, wordsOver } = timer.dataset;
		const end = Date.now() + left * 1000;
		const look = check && left - check;
		let said = Math.ceil(left / 60);
		let looked = !(check > 0);
		say(wordsStart);
		show = () => {
			const rest = Math.max(0, Math.ceil((end - Date.now()) / 1000));
			const minutes = Math.ceil(rest / 60);
			if (!calm || minutes !== said || !rest) {
				timer.querySelector("circle:last-child").setAttribute("stroke-dashoffset", 333 - 333 * rest / seconds);
			}
			timer.querySelector("[data-timer-time]").textContent = calm ? `${minutes} min`
				: `${Math.floor(rest / 60)}:${String(rest % 60).padStart(2, "0")}`;
			if (!rest) {
				clearInterval(tick);
				show = undefined;
				room.querySelector("h1").textContent = wordsOver;
				say(wordsOver);
				dispatch("chime", 523);
				setTimeout(act, 1000, room.querySelector("[data-acts]"), "RESUME", true);
			}
			else if (!looked && rest <= look) {
				looked = true;
				room.querySelector("[data-check-card]").classList.add("card--chosen");
				room.querySelector("[data-check-card] h2").textContent = wordsCheck;
				say(wordsCheck);
				dispatch("chime", 523);
			}
			else if (minutes !== said && (minutes % 5 === 0 || minutes === 1)) {
				say(wordsLeft.replace("{0}", minutes));
			}
			said = minutes;
		};
		tick = setInterval(show, 1000);
		show();
	};

	// Time that is up is no act: RESUME then changes nothing, and the page that comes says what is next.
	const act = async (form, what, unasked) => {
		const field = Object.assign(document.createElement("input"), { type: "hidden", name: "act", value: what });
		form.append(field);
		try {
			const answer = await fetch(form.action, { method: "post", body: new URLSearchParams(new FormData(form)) });
			const page = new DOMParser().parseFromString(await answer.text(), "text/html");
			const next = page.querySelector("[data-session]");
			room.className = next.className;
			room.replaceChildren(...next.childNodes);
			document.title = page.title;
			sound.hidden = !room.querySelector("[data-acts]");
			begin();
			(room.querySelector(`[value=${what}], [data-turn]`) ?? room.querySelector("h1")).focus();
		}
		catch {
			if (unasked) {
				field.remove();
			}
			else {
				form.submit();
			}
		}
		busy = false;
	};

	document.addEventListener("submit", (event) => {
		if (event.target.matches("[data-acts]")) {
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

	begin();
}
