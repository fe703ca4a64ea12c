// How often the focus left the page, what could not be reached so far, a blank, and all other problems.
return [String(window.ends), ...window.stops
	.filter((element) => !window.reached.has(element) && element.isConnected && shown(face(element)))
	.map((element) => 'cannot be reached with Tab: ' + name(element)), '', ...window.seen];
