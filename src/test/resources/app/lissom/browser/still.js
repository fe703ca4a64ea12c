// Nothing moves by itself.
const problems = document.getAnimations()
	.filter((animation) => animation.playState === 'running')
	.map((animation) => 'moves by itself: ' + (animation.effect && animation.effect.target ? name(animation.effect.target) : 'something'));
document.querySelectorAll('[autoplay], marquee, :not(noscript) > meta[http-equiv=refresh], animate[begin="0s"]')
	.forEach((element) => problems.push('moves by itself: ' + name(element)));
return problems;
