// A link that is shown once, to be copied: chosen whole as soon as somebody is in it.
for (const field of document.querySelectorAll('input[data-select-all]'))
  if (field instanceof HTMLInputElement) field.addEventListener('focus', () => field.select())
