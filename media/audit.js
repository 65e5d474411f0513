// The script of the source audit's page: places to go to, keys, and what is to be saved. It talks to the editor alone.
(() => {
  const editor = acquireVsCodeApi();
  const page = document.getElementById("page");

  /** @param {Element} element */
  const go = ({ dataset }) => {
    editor.postMessage({
      type: "go",
      story: Number(dataset.story),
      line: Number(dataset.line),
      character: Number(dataset.character),
    });
  };

  page.addEventListener("click", ({ target }) => {
    const goal = target.closest("[data-story]");
    if (goal) go(goal);
    const save = target.closest("[data-export]");
    if (save) editor.postMessage({ type: "export", kind: save.dataset.export });
  });

  /** In the strip the arrows move from quote to quote, and only the one reached is a stop for Tab. */
  const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -Infinity, End: Infinity };
  page.addEventListener("keydown", (event) => {
    const mark = event.target.closest(".strip [data-story]");
    if (!mark) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      go(mark);
    } else if (event.key in steps) {
      event.preventDefault();
      const marks = [...mark.parentElement.querySelectorAll("[data-story]")];
      const place = Math.max(0, Math.min(marks.length - 1, marks.indexOf(mark) + steps[event.key]));
      mark.setAttribute("tabindex", "-1");
      marks[place].setAttribute("tabindex", "0");
      marks[place].focus();
    }
  });

  // The story was edited: the page is set anew, and the focus stays where it was.
  window.addEventListener("message", ({ data }) => {
    if (data?.type !== "content") return;
    const focused = document.activeElement?.id;
    page.innerHTML = data.content;
    if (focused) document.getElementById(focused)?.focus();
  });
})();
