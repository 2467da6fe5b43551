// A form that came back: bring the list of what is wrong into view, for eyes and for screen readers.
document.querySelector('.error-summary, .notice--error')?.focus()
