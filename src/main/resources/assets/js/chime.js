// A short tone and a short buzz: new CustomEvent("lissom:chime", { detail: 660 }), the detail in hertz.
// Nothing sounds or buzzes before "lissom:sound" with detail true; send it from a tap, or the browser stays silent.
let audio;
let wanted = false;

document.addEventListener("lissom:sound", ({ detail }) => {
	wanted = detail;
	if (wanted) {
		audio ??= window.AudioContext && new AudioContext();
		audio?.resume();
	} else {
		audio?.close();
		audio = undefined;
	}
});

document.addEventListener("lissom:chime", ({ detail }) => {
	if (!wanted) {
		return;
	}
	navigator.vibrate?.(120);
	if (!audio) {
		return;
	}
	// A phone suspends it while it sleeps.
	audio.resume();
	const tone = audio.createOscillator();
	const volume = audio.createGain();
	const now = audio.currentTime;
	tone.frequency.value = detail;
	volume.gain.setValueAtTime(.0001, now);
	volume.gain.exponentialRampToValueAtTime(.25, now + .02);
	volume.gain.exponentialRampToValueAtTime(.0001, now + .35);
	tone.connect(volume).connect(audio.destination);
	tone.start(now);
	tone.stop(now + .4);
});
