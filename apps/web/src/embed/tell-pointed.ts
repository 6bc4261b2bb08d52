const [GAP, EDGE] = [10, 4]

/** Shows what a part of the drawing says beside it, while it is pointed at or has the focus; the first touch tells, the second follows its link. */
export function tellPointed(): void {
  const tip = document.createElement('div')
  tip.className = 'tip'
  // Screen readers have the same from the part itself.
  tip.ariaHidden = 'true'
  tip.hidden = true
  document.body.append(tip)
  let shown: Element | null = null
  // Browsers show a title too, in their own way; its words stay the name of a part that has no others.
  for (const part of document.querySelectorAll('[data-told]')) {
    if (part.querySelector('text') === null) part.ariaLabel = part.getAttribute('data-told')
    part.querySelector('title')?.remove()
  }

  const show = (part: Element) => {
    shown = part
    tip.textContent = part.getAttribute('data-told')
    tip.hidden = false
    const box = part.getBoundingClientRect()
    const { width, height } = tip.getBoundingClientRect()
    const left = box.left + box.width / 2 - width / 2
    const above = box.top - height - GAP
    tip.style.left = `${Math.max(EDGE, Math.min(left, innerWidth - width - EDGE)) + scrollX}px`
    tip.style.top = `${(above >= 0 ? above : box.bottom + GAP) + scrollY}px`
  }
  const hide = () => {
    shown = null
    tip.hidden = true
  }
  const partOf = (target: EventTarget | null) => (target instanceof Element ? target.closest('[data-told]') : null)

  let touched = false
  addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return
    const part = partOf(target)
    if (part === null) hide()
    else show(part)
  })
  document.documentElement.addEventListener('pointerleave', ({ pointerType }) => pointerType !== 'touch' && hide())
  addEventListener('pointerdown', ({ pointerType }) => {
    touched = pointerType === 'touch'
  })
  addEventListener('focusin', ({ target }) => {
    const part = partOf(target)
    if (part !== null && !touched) show(part)
  })
  addEventListener('focusout', hide)
  addEventListener('keydown', ({ key }) => key === 'Escape' && hide())
  addEventListener(
    'click',
    (event) => {
      const part = partOf(event.target)
      if (touched && part !== null && part !== shown) {
        event.preventDefault()
        event.stopPropagation()
        show(part)
      } else hide()
      touched = false
    },
    { capture: true },
  )
}
