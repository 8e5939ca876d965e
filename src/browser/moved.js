// Leads on from the address of a page that moved, to the passage the link asked for: one listed here by its old id,
// or the one of the same id on the new page. Without script the page itself is led to, by its <meta>.
const page = document.querySelector('a[data-moved]');
const place = document.getElementById(location.hash.slice(1));
if (place instanceof HTMLAnchorElement) location.replace(place.href);
else if (page instanceof HTMLAnchorElement)
  location.replace(page.href.replace(/#.*/, '') + (location.hash || page.hash));
