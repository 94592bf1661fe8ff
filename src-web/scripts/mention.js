/* "@" and the beginning of a colleague's name tick the colleague; the boxes serve as well. */

const details = document.querySelector("[data-mention]");
const text = details?.closest("form").querySelector("textarea");

text?.addEventListener("input", () => {
  const words = text.value.toLocaleLowerCase();
  for (const box of details.querySelectorAll("input[type=checkbox]")) {
    const given = box.parentElement.textContent.trim().split(/\s+/)[0].toLocaleLowerCase();
    if (!box.dataset.named && words.includes(`@${given}`)) {
      box.dataset.named = "yes";
      box.checked = true;
      details.open = true;
    }
  }
});
