// Takes back what a probe put on.
document.adoptedStyleSheets = [];
return [];
