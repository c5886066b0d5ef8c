// The index of the search weighs more than any page. It is fetched when somebody is about to search.
{
  const script = document.getElementById('tsd-search-script')
  const dialog = document.getElementById('tsd-search')
  const field = document.getElementById('tsd-search-input')
  const status = document.getElementById('tsd-search-status')

  const fetchIndex = () => {
    if (script.src) return
    // TypeDoc empties the status when the index is there; what was typed meanwhile is looked for then.
    new MutationObserver((_changes, observer) => {
      observer.disconnect()
      field.dispatchEvent(new Event('input'))
    }).observe(status, { childList: true })
    script.src = script.dataset.src
  }

  document.getElementById('tsd-search-trigger').addEventListener('pointerenter', fetchIndex)
  dialog.addEventListener('focusin', fetchIndex)
}
