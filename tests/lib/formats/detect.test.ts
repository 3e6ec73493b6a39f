import { describe, expect, test } from 'vitest'
import { detect } from '../../../lib/formats/detect'

function found(text: string): string {
  const format = detect(text)
  return 'read' in format ? format.name : `${format.line}: ${format.reason}`
}

describe('the format of a file, by its content', () => {
  test.each([
    ['WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n', 'vtt'],
    ['\n\nwebvtt\n', 'vtt'],
    ['1\n00:00:01,000 --> 00:00:02,000\nHi\n', 'srt'],
    ['0:01.5 --> 0:02\nHi\n', 'srt'],
    ['{ "segments": [{ "body": "Hi", "startTime": 0 }] }', 'podcast-json'],
    ['{ "segments": [{ "text": "Hi", "start": NaN }] }', 'whisper'],
    ['Ada: Hi', 'text'],
    ['[12:05] Hi', 'text'],
    ['10 --> 20 is a lot', 'text'],
    ['', '1: Unexpected empty file, expected a transcript'],
    ['\n\n<!DOCTYPE html>', '3: Unexpected HTML, expected a transcript'],
    ['<?xml version="1.0"?>', '1: Unexpected XML, expected a transcript'],
    ['{\\rtf1\\ansi Hi}', '1: Unexpected rich text, expected a transcript'],
    [
      '\uFEFF[Script Info]\nTitle: Hi',
      '1: Unexpected SubStation Alpha captions, expected a transcript',
    ],
    ['[ti:Hi]\n[00:01.00]Hi', '1: Unexpected LRC lyrics, expected a transcript'],
    ['0:00:01.000,0:00:02.000\r\nHi', '1: Unexpected SBV captions, expected a transcript'],
    ['start\tend\ttext\n0\t900\tHi', '1: Unexpected table (TSV or CSV), expected a transcript'],
    ['start,end,text\n0,900,"Hi"', '1: Unexpected table (TSV or CSV), expected a transcript'],
    ['Start, end of story.', 'text'],
    ['{ "text": "Hi", "chunks": [{ "text": "Hi", "timestamp": [0, 1] }] }', 'whisper'],
    ['{ "a": 1 }', '1: Unexpected JSON of another shape, expected a transcript'],
    ['{\n"segments": [', '2: Unexpected end of the file, expected a value or `]`'],
    ['…', '1: Unexpected text without words, expected a transcript'],
  ])('%j: %s', (text, name) => {
    expect(found(text)).toBe(name)
  })
})
