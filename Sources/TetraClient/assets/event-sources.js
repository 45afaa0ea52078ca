// Fetched on demand: events that no element dispatches by itself. They come to the very element that listens, and do
// not bubble.

import { addEventSources } from "./directive-on.js";

addEventSources({
  /** The element has come into sight, now or again. */
  "tetra:visible"(element) {
    const observer = new IntersectionObserver((entries) => {
      if (entries.at(-1).isIntersecting) tell(element, "tetra:visible");
    });
    observer.observe(element);
    return () => observer.disconnect();
  },

  /** The element has been painted: what takes longer may come now. */
  "tetra:painted"(element) {
    let timer = 0;
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => tell(element, "tetra:painted"))));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  },

  /** A time has passed: `every:<milliseconds>`. While nobody sees the page it waits, and then catches up once. */
  "tetra:tick"(element, modifiers) {
    const period = Number(modifiers.find((each) => each.startsWith("every:"))?.slice(6));
    let isDue = false;
    const timer = setInterval(() => {
      isDue = true;
      catchUp();
    }, period);
    document.addEventListener("visibilitychange", catchUp);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", catchUp);
    };

    function catchUp() {
      if (!isDue || document.hidden) return;
      isDue = false;
      tell(element, "tetra:tick");
    }
  },
});

function tell(element, type) {
  if (element.isConnected) element.dispatchEvent(new CustomEvent(type));
}
