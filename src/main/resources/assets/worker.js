// Stores public pages for the time without network, and entries that could not be sent. The server puts version and pages before this.
const root = new URL("./", location).href;
const language = new URL(location).searchParams.get("language");
const name = `${version} ${language}`;
const offline = `${root}offline`;
const MOST = 20;

// What an entry of each kind cannot do without; a routine that was played needs no more than its address.
const NEEDED = { water: "amount", pain: "level", exercise: "exercises" };

/** Returns what can wait: an entry of a day, a routine that was done, the steps of one that was begun, or how ice or heat ended. */
const waitable = (url) => {
	const path = url.slice(root.length);
	const [, day, kind] = /^diary\/([\w-]+)\/(\w+)$/.exec(path) ?? [];
	return NEEDED[kind] ? { path, day, kind }
		: /^routine\/(.+\/done\?.*original|sessions\/.+\/steps$)|^relief\/(session\/confirm|log)$/.test(path) && { path };
};

/** Loads what everybody gets: without cookies, in the language of the reader, with the numbers to call in their country. */
const load = (url) => fetch(url, { credentials: "omit", headers: { "Accept-Language": [language, ...navigator.languages] } });

/** What the server says is private is never stored. */
const isPublic = ({ ok, redirected, headers }) => {
	const control = headers.get("Cache-Control");
	return ok && !redirected && control && !/no-store|private/.test(control);
};

const store = async (cache, url) => {
	const response = await load(url);
	if (!isPublic(response)) {
		return "";
	}
	await cache.put(url, response.clone());
	return response.text();
};

/** Stores all pages and what they show, one after the other: the open page comes first. Goes on where it ended. */
const fill = async () => {
	const cache = await caches.open(name);
	const files = new Set();
	for (const page of pages) {
		const stored = await cache.match(root + page, { ignoreVary: true });
		const text = stored ? await stored.text() : await store(cache, root + page);
		for (const [, file] of text.matchAll(/["']([^"'\s]*\/assets\/[^"'\s#]+)/g)) {
			files.add(new URL(file, root).href);
		}
	}
	for (const file of files) {
		if (!await cache.match(file, { ignoreVary: true })) {
			await store(cache, file);
		}
	}
};

const find = async (url) => {
	const cache = await caches.open(name);
	return await cache.match(url, { ignoreVary: true }) ?? caches.match(url, { ignoreVary: true });
};

/**
 * Without network a page is what was stored of it, or what stands in for it. Its header cannot know who is signed in. A routine
 * that is under way goes on in the stored player, which is told how far it came.
 */
const standIn = async (url) => {
	const [page] = url.split("?");
	const { routine, leaving } = await reader();
	const goesOn = routine?.player && !leaving && page === root + routine.path;
	// All steps of a routine are in the page of its first one; but a gentle one is no whole one.
	const whole = url.replace(/(as=whole|[?&]step=\d+)/g, "").replace(/\?$/, "");
	const stored = await find(goesOn ? root + routine.player : url) ?? await find(whole) ?? await (/\?as=/.test(whole) ? find(offline) : find(page))
		?? await find(`${page}/offline`) ?? await find(page.replace(/relief.(answer|session|timer)$/, "relief/offline")) ?? await find(offline);
	return stored && new Response((await stored.text()).replace("<html", `<html data-offline${
		goesOn ? ` data-routine="${encodeURIComponent(JSON.stringify(routine))}"` : ""}`), stored);
};

/** Deletes all caches but this and the one before: a page that is open may still show files of it. */
const tidy = async () => {
	const others = (await caches.keys()).filter((key) => key !== name);
	await Promise.all(others.slice(0, -1).map((key) => caches.delete(key)));
};

/** Acts on the store of waiting entries, which also holds who is signed in here. */
const outbox = (act) => new Promise((resolve, reject) => {
	const opening = indexedDB.open("lissom", 1);
	opening.onupgradeneeded = () => opening.result.createObjectStore("outbox", { keyPath: "id" });
	opening.onerror = () => reject(opening.error);
	opening.onsuccess = () => {
		const transaction = opening.result.transaction("outbox", "readwrite");
		const request = act(transaction.objectStore("outbox"));
		transaction.oncomplete = () => {
			opening.result.close();
			resolve(request.result);
		};
		transaction.onabort = () => reject(transaction.error);
	};
});

const reader = async () => await outbox((all) => all.get("reader")) ?? {};

const waiting = async () =>
	(await outbox((all) => all.getAll())).filter(({ path }) => path).sort((one, other) => one.order - other.order);

/** Tells pages who is known here, what waits of them, and how much of others. */
const report = async (state = {}) => {
	const known = await reader();
	const { account, leaving } = known;
	const all = await waiting();
	const own = all.filter((entry) => entry.account === account);
	const others = all.filter((entry) => entry.account !== account && !entry.refused).length;
	const message = { known: account && !leaving && known, leaving, entries: own, others, ...state };
	for (const client of await clients.matchAll({ includeUncontrolled: true })) {
		client.postMessage(message);
	}
};

/** Returns day and time where the person lives, as 2026-11-27 and 14:05. */
const clock = (zone) => {
	// Swedish writes them so.
	const write = (timeZone) => new Date().toLocaleString("sv", { timeZone }).slice(0, 16).split(" ");
	try {
		return write(zone);
	} catch {
		return write();
	}
};

/** Stores an entry to send later, with the time at which it was written. Returns the answer: what was saved, what is missing, or neither. */
const storeEntry = async (request) => {
	// What another site sends is not the person's.
	if (!request.referrer.startsWith(root)) {
		return "full";
	}
	const { path, day, kind } = waitable(request.url);
	const fields = new URLSearchParams(await request.text());
	const known = await reader();
	const account = fields.get("outboxAccount") ?? known.account;
	const entries = await waiting();
	// Amounts and levels are numbers.
	if (kind && !(kind === "exercise" ? /./ : /\p{N}/u).test(fields.get(NEEDED[kind]) ?? "")) {
		return `missing=${kind}`;
	}
	if (!account || entries.length >= MOST) {
		return "full";
	}
	const [today, time] = clock(fields.get("outboxZone") ?? known.zone);
	const date = !day || day === "today" || fields.has("from") ? today : day;
	if (date === today && !fields.get("time")) {
		fields.set("time", time);
	}
	// The same form once more, after the Back button, is another entry; a session ends once.
	if (!fields.get("id") || kind && entries.some(({ id }) => id === fields.get("id"))) {
		fields.set("id", crypto.randomUUID());
	}
	const what = fields.get("outboxWhat");
	for (const other of ["outboxAccount", "outboxZone", "outboxWhat", "_csrf", "from"]) {
		fields.delete(other);
	}
	if (!kind) {
		fields.set("day", date);
	}
	const entry = { id: fields.get("id"), account, path: kind ? `diary/${date}/${kind}` : path, what, date, time: fields.get("time"),
		fields: fields.toString(), order: Date.now() };
	await outbox((all) => all.put(entry));
	await registration.sync?.register("outbox").catch(() => {});
	return `${fields.has("none") ? "none" : "saved"}=${kind ?? path.split("/")[0]}`;
};

const post = (entry, changes, token) => {
	const body = new URLSearchParams(entry.fields);
	for (const [field, value] of Object.entries(changes)) {
		body.set(field, value);
	}
	body.append("_csrf", token);
	return fetch(root + entry.path, { method: "POST", body });
};

const isSaved = ({ ok, url }) => ok && /[?&]saved=|\/routine\/sessions\//.test(url);

/** What may be taken another time: a server is busy, or wants to know who it is. */
const isTemporary = ({ status, url }) => status > 499 || [401, 403, 408, 425, 429].includes(status) || /sign-in/.test(url);

/** A routine of which nothing was done: its owner need not hear of it. */
const isEmpty = ({ fields }) => /none=/.test(fields);

/** Sends one entry. Its id makes sure that it is saved once. What is refused for good stays, for its owner to see. */
const sendEntry = async (entry, token) => {
	let response = await post(entry, {}, token);
	if (response.status === 422) {
		// The clocks of phone and server may differ.
		response = await post(entry, { time: "" }, token);
	}
	if (response.status === 409 && /^diary/.test(entry.path)) {
		// Something else has this id, so both are saved.
		entry.spare ??= crypto.randomUUID();
		await outbox((all) => all.put(entry));
		response = await post(entry, { id: entry.spare }, token);
	}
	if (isSaved(response) && /finished=|stop=/.test(entry.fields)) {
		response = await post({ path: entry.path.replace(/steps$/, "log"), fields: "" }, {}, token);
	}
	if (isSaved(response) || isEmpty(entry) && !isTemporary(response)) {
		await outbox((all) => all.delete(entry.id));
	} else if (!isTemporary(response)) {
		await outbox((all) => all.put({ ...entry, refused: response.status }));
	}
	return response;
};

/** Asks who is signed in. */
const ask = () => fetch(`${root}diary/outbox`, { redirect: "manual", cache: "no-store" });

const sendAll = async () => {
	const entries = await waiting();
	if (!entries.length) {
		return {};
	}
	const answer = await ask();
	if (!answer.ok) {
		return { signIn: answer.type === "opaqueredirect" || answer.status === 401 };
	}
	const { account, token } = await answer.json();
	let sent = 0;
	for (const entry of entries.filter((one) => one.account === account && !one.refused)) {
		const response = await sendEntry(entry, token);
		if (response.status === 403 || response.status === 401 || /sign-in/.test(response.url)) {
			return { sent, signIn: response.status !== 403 };
		}
		sent += isSaved(response) && !isEmpty(entry);
	}
	return { sent };
};

let sending;

/** Sends what waits, in one go at a time, and tells the pages. */
const send = () => sending ??= sendAll().catch(() => ({})).then(report).finally(() => {
	sending = undefined;
});

const show = async (event) => {
	const [url] = event.request.url.split("#");
	// Steps that were taken without network belong to what a routine shows.
	await (/\/sessions\//.test(url) && send());
	try {
		const response = await fetch(event.request);
		if (pages.includes(url.slice(root.length)) && response.ok) {
			event.waitUntil(caches.open(name).then((cache) => store(cache, url)).catch(() => {}));
		}
		return response;
	} catch {
		return standIn(url);
	}
};

const submit = async ({ request }) => {
	const found = waitable(request.url);
	const copy = found && request.clone();
	// The forms of a stored page have no token, so they wait in any case.
	if (found?.day !== "today" && !/original/.test(found?.path)) {
		try {
			return await fetch(request);
		} catch {
			if (!copy) {
				return standIn(request.url);
			}
		}
	}
	const answer = await storeEntry(copy).catch(() => "full");
	await send();
	return Response.redirect(`${offline}?${answer}`, 303);
};

/** Ends a session that was ended without network, before anything else is shown. Returns whether none is open any more. */
const settle = async () => {
	if (!(await reader()).leaving) {
		return true;
	}
	try {
		await sendAll();
		const answer = await ask();
		const left = answer.ok ? await post({ path: "sign-out" }, {}, (await answer.json()).token) : { ok: true };
		await outbox((all) => left.ok ? all.delete("reader") : all.count());
		return left.ok;
	} catch {
		return false;
	}
};

/** Sends what waits while that is possible, and then forgets the reader and all pages; of a deleted account everything. */
const signOut = async (event) => {
	const { account } = await reader();
	await send();
	const response = await fetch(event.request).catch(() => undefined);
	if (!response && event.request.url.endsWith("/sign-out")) {
		await outbox((all) => all.put({ id: "reader", account, leaving: true }));
		return Response.redirect(`${offline}?left`, 303);
	}
	if (response?.type !== "opaqueredirect") {
		return response ?? standIn(event.request.url);
	}
	await outbox((all) => all.delete("reader"));
	for (const entry of event.request.url.endsWith("/leave") ? await waiting() : []) {
		if (entry.account === account) {
			await outbox((all) => all.delete(entry.id));
		}
	}
	await Promise.all((await caches.keys()).map((key) => caches.delete(key)));
	event.waitUntil(fill().catch(() => {}));
	return response;
};

addEventListener("install", (event) => event.waitUntil(fill().then(() => skipWaiting())));

addEventListener("activate", (event) => event.waitUntil(tidy()));

addEventListener("fetch", (event) => {
	const { request } = event;
	if (!request.url.startsWith(root)) {
		return;
	}
	if (request.url.startsWith(`${root}assets/`)) {
		event.respondWith(find(request.url).then((stored) => stored ?? fetch(request)));
	} else if (request.mode === "navigate" && (request.method === "GET" || !request.isHistoryNavigation)) {
		const act = request.method === "GET" ? show : ["sign-out", "settings/leave"].includes(request.url.slice(root.length)) ? signOut : submit;
		event.respondWith(settle().then((settled) => settled ? act(event) : standIn(request.url)));
	}
});

/**
 * Learns who is signed in and more about them, takes the steps of a routine, forgets what its owner has seen refused, and sends
 * what waits.
 */
const listen = async ({ account, forget, entry, ...more }) => {
	const settled = await settle();
	const known = await reader();
	const me = account ?? known.account;
	if (settled && me) {
		await outbox((all) => all.put({ ...known.account === me && known, ...more, id: "reader", account: me }));
	}
	if (entry && me) {
		const [date, time] = clock(more.zone ?? known.zone);
		await outbox((all) => all.put({ account: me, date, time, order: Date.now(), ...entry }));
		await registration.sync?.register("outbox").catch(() => {});
	}
	if (forget) {
		await outbox((all) => all.delete(forget));
	}
	await send();
};

addEventListener("message", (event) => event.waitUntil(listen(event.data)));

addEventListener("sync", (event) => event.waitUntil(send()));
