return window.stops.filter((element) => !window.reached.has(element) && element.isConnected && shown(face(element)))
	.map((element) => 'cannot be reached with Tab: ' + name(element));
