import { expect, test } from 'vitest'
import { findFeeds } from '../../src/web.ts'

const find = (head: string) =>
  findFeeds(`<!doctype html><html><head>${head}</head><body><p>Bonjour</p></body></html>`, {
    where: 'un.example',
    url: 'https://un.example/fr/',
  })

test('a page names its feeds, of every format, from its own address', () => {
  expect(
    find(`
      <link rel="stylesheet" href="/s.css">
      <link rel="alternate" hreflang="ar" href="https://un.example/ar/">
      <link rel="alternate" type="application/rss+xml" title="Un journal" href="feed">
      <link rel="Alternate" type="Application/atom+xml" href="/atom.xml">
      <link rel="alternate" type="application/feed+json; charset=utf-8" href="https://un.example/feed.json">
      <link rel="alternate" type="application/rss+xml" href="feed">
      <link rel="alternate" type="application/rss+xml" href="">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">`),
  ).toEqual(['https://un.example/fr/feed', 'https://un.example/atom.xml', 'https://un.example/feed.json'])
})

test('feeds of comments come last', () => {
  expect(
    find(`
      <link rel="alternate" type="application/rss+xml" title="Flux des commentaires" href="/a/feed">
      <link rel="alternate" type="application/rss+xml" title="تعليقات" href="/b/feed">
      <link rel="alternate" type="application/rss+xml" href="/comments/feed">
      <link rel="alternate" type="application/rss+xml" href="/feed">`),
  ).toEqual([
    'https://un.example/feed',
    'https://un.example/a/feed',
    'https://un.example/b/feed',
    'https://un.example/comments/feed',
  ])
})

test('a base of the page counts', () => {
  expect(
    find('<base href="https://deux.example/x/"><link rel="alternate" type="application/rss+xml" href="feed">'),
  ).toEqual(['https://deux.example/x/feed'])
})

test('a page without feeds names none', () => {
  expect(find('<title>Bonjour</title>')).toEqual([])
})
