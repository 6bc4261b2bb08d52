/**
 * Opens the visits behind a part of the chart in its place, without loading the page anew; the way back gives the chart and the focus where they
 * were. What cannot be fetched so is opened as any link.
 */
export function listInside(): void {
  const chart = document.querySelector('main')
  if (chart === null || chart.classList.contains('visits')) return
  let from: { element: Element; top: number } | null = null

  const back = () => {
    document.querySelector('main.visits')?.remove()
    chart.hidden = false
    scrollTo(0, from?.top ?? 0)
    if (from?.element instanceof SVGElement || from?.element instanceof HTMLElement) from.element.focus()
    from = null
  }

  const open = async (link: Element, address: string) => {
    document.documentElement.ariaBusy = 'true'
    try {
      const answer = await fetch(address)
      if (!answer.ok) throw new Error(`${answer.status}`)
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const list = page.querySelector('main.visits')
      if (list === null) throw new Error('no list')
      from ??= { element: link, top: scrollY }
      document.querySelector('main.visits')?.remove()
      chart.hidden = true
      chart.after(document.adoptNode(list))
      scrollTo(0, 0)
      list.querySelector('h1')?.focus()
    } catch {
      location.href = address
    } finally {
      document.documentElement.ariaBusy = null
    }
  }

  addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const address = link?.getAttribute('href') ?? ''
    if (link === null) return
    if (address.startsWith('/embed/visits?')) void open(link, address)
    else if (link.classList.contains('back') && from !== null) back()
    else return
    event.preventDefault()
  })
  addEventListener('keydown', ({ key }) => key === 'Escape' && from !== null && back())
}
