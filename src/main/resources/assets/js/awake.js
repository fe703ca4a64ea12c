// Keeps the screen on while something runs: document.dispatchEvent(new CustomEvent("lissom:awake", { detail: true })).
let wanted = false;
let lock;

const ask = async () => {
	if (wanted && document.visibilityState === "visible") {
		lock = await navigator.wakeLock?.request("screen").catch(() => undefined);
	}
};

document.addEventListener("lissom:awake", ({ detail }) => {
	wanted = detail;
	if (wanted) {
		ask();
	} else {
		lock?.release();
	}
});

// The lock is lost while the page is hidden.
document.addEventListener("visibilitychange", ask);
