/**
 * Lets the keyboard reach what is wider than the screen: a part that scrolls takes the focus while it does, and only then.
 */
export function focusWhatScrolls(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (!(target instanceof HTMLElement)) continue;
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    }
  });
  for (const part of document.querySelectorAll(".scroll")) observer.observe(part);
}
