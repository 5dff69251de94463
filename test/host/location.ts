// Mocha's browser build asks the page's address for a filter, and a Node host has no page.
if (!('location' in globalThis)) Object.assign(globalThis, { location: { search: '' } });
