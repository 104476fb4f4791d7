/** Reloads the page for another person or site when one is chosen. */
export function followChoices(): void {
  for (const choice of document.querySelectorAll<HTMLSelectElement>('select[data-choose]'))
    choice.addEventListener('change', () => {
      const url = new URL(window.location.href);
      url.searchParams.set(choice.dataset['choose'] ?? '', choice.value);
      window.location.assign(url);
    });
}
