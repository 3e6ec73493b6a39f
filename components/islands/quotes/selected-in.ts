/** A copy of the selected range, as far as it lies in an element; `null` where no letter of it does. */
export function selectedIn(root: HTMLElement): Range | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0).cloneRange()
  if (!range.intersectsNode(root)) return null
  if (!root.contains(range.startContainer)) range.setStart(root, 0)
  if (!root.contains(range.endContainer)) range.setEnd(root, root.childNodes.length)
  return range.toString().trim() === '' ? null : range
}
