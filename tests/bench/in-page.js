// Runs in the page: what the recorder and the measures need of it. The pages differ only in how they show the word.
globalThis.bench = (() => {
  const audio = document.querySelector('audio')
  const paragraphs = [...document.querySelectorAll('p[data-start]')]
  const firstWords = []
  let count = 0
  for (const paragraph of paragraphs) {
    firstWords.push(count)
    count += wordsIn(paragraph.textContent)
  }

  return { record, seekAndWait, playFrom, setSpeed, wordCount: count }

  /** What each frame will show, for a while: [media time in ms, word], where a word is an index or -1. */
  async function record(length) {
    const frames = []
    const end = performance.now() + length
    while (performance.now() < end) {
      await frame()
      frames.push([audio.currentTime * 1000, shown()])
    }
    const known = new Map()
    return frames.map(([time, place]) => [time, wordAt(place, known)])
  }

  /** Milliseconds from setting the time until the first frame that shows the word; null after two seconds. */
  async function seekAndWait(time, word) {
    const begin = performance.now()
    const known = new Map()
    audio.currentTime = time / 1000
    while (performance.now() < begin + 2000) {
      const now = await frame()
      if (wordAt(shown(), known) === word) return now - begin
    }
    return null
  }

  async function playFrom(time) {
    audio.currentTime = time / 1000
    await audio.play()
  }

  function setSpeed(speed) {
    audio.playbackRate = speed
  }

  /** The time at which the callbacks before a frame's paint run. */
  function frame() {
    return new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())))
  }

  function shown() {
    if (globalThis.naiveWord !== undefined) return globalThis.naiveWord
    const [range] = CSS.highlights.get('word') ?? []
    return range ? { node: range.startContainer, offset: range.startOffset } : -1
  }

  function wordAt(place, known) {
    if (typeof place === 'number') return place
    const { node, offset } = place
    const offsets = known.get(node) ?? new Map()
    known.set(node, offsets)
    if (!offsets.has(offset)) offsets.set(offset, findWord(node, offset))
    return offsets.get(offset)
  }

  function findWord(node, offset) {
    const paragraph = node.parentElement.closest('p[data-start]')
    const before = document.createRange()
    before.setStart(paragraph, 0)
    before.setEnd(node, offset)
    return firstWords[paragraphs.indexOf(paragraph)] + wordsIn(before.toString())
  }

  function wordsIn(text) {
    return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  }
})()
