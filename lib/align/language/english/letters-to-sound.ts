/**
 * The phones of a word no dictionary holds, by letter-to-sound rules.
 *
 * Phones are those of the CMU dictionary, parted by spaces. Only `a` to `z` count. After Elovitz, Johnson, McHugh and
 * Shore, "Automatic Translation of English Text to Phonetics by Means of Letter-to-Sound Rules" (NRL Report 7948,
 * 1976, public domain), less its rules for everyday words, which stand in the dictionary.
 */
export function lettersToSound(word: string): string {
  const text = ` ${word.toLowerCase().replace(/[^a-z]/g, '')} `
  const phones: string[] = []
  let at = 1
  while (at < text.length - 1) {
    const rule = (RULES.get(text.charAt(at)) ?? []).find((each) => applies(each, text, at))
    if (rule === undefined) return phones.join(' ')
    if (rule.phones !== '') phones.push(rule.phones)
    at += rule.letters.length
  }
  return phones.join(' ')
}

interface Rule {
  readonly before: RegExp
  readonly letters: string
  readonly after: RegExp
  readonly phones: string
}

function applies(rule: Rule, text: string, at: number): boolean {
  return (
    text.startsWith(rule.letters, at) &&
    rule.after.test(text.slice(at + rule.letters.length)) &&
    rule.before.test(text.slice(0, at))
  )
}

/** `before[letters]after=PHONES`; the first rule that fits wins. Signs are explained at `CLASSES`. */
const TABLE = `
_[are]_=AA R; [ar]o=AH R; [ar]#=EH R; ^[as]#=EY S; [a]wa=AH; [aw]=AO; _:[any]=EH N IY; [a]^+#=EY; #:[ally]=AH L IY;
_[al]#=AH L; #:[ag]e=IH JH; [a]^+:#=AE; _:[a]^+_=EY; [a]^%=EY; _[arr]=AH R; [arr]=AE R; _:[ar]_=AA R; [ar]_=ER;
[ar]=AA R; [air]=EH R; [ai]=EY; [ay]=EY; [au]=AO; #:[al]_=AH L; #:[als]_=AH L Z; [alk]=AO K; [al]^=AO L;
_:[able]=EY B AH L; [able]=AH B AH L; [ang]+=EY N JH; #:[ator]_=EY T ER; #:[ation]=EY SH AH N; #:[a]_=AH; [a]=AE
_[be]^#=B IH; [bb]=B; [buil]=B IH L; m[b]_=; [b]=B
_[ch]^=K; ^e[ch]=K; [ch]=CH; _s[ci]#=S AY; [ci]a=SH; [ci]o=SH; [ci]en=SH; [cc]+=K S; [c]+=S; [ck]=K; [cq]=K; [cc]=K;
[c]=K
#:[ded]_=D IH D; .e[d]_=D; #:^e[d]_=T; _[de]^#=D IH; [du]a=JH UW; [dg]+=JH; [dj]=JH; [dd]=D; [d]=D
#:[e]_=; _:^[e]_=IY; _:[e]_=IY; #[ed]_=D; #:[e]d_=; [ev]er=EH V; [e]^%=IY; [eri]#=IY R IY; [eri]=EH R IH; #:[er]#=ER;
[er]#=EH R; [er]=ER; #:[e]w=; @[ew]=UW; [ew]=Y UW; [e]o=IY; #:&[es]_=IH Z; #:[e]s_=; #:[ely]_=L IY; #:[ement]=M AH N T;
[eful]=F AH L; [ee]=IY; [earn]=ER N; _[ear]^=ER; [ead]=EH D; #:[ea]_=IY AH; [ea]su=EH; [ea]=IY; [eigh]=EY; [ei]=IY;
[ey]=IY; [eu]=Y UW; [e]=EH
[ful]=F AH L; [ff]=F; [f]=F
_[gn]=N; [gn]_=N; [giv]=G IH V; _[g]i^=G; [ge]t=G EH; su[gges]=G JH EH S; [gg]=G; _b#[g]=G; [g]+=JH; #[gh]=; [gh]=G;
[gu]+=G; [g]=G
[hav]=HH AE V; [h]#=HH; [h]=
[in]d=AY N; [ier]=IY ER; #:r[ied]=IY D; [ied]_=AY D; [ien]=IY EH N; [ie]t=AY EH; _:[i]%=AY; [i]%=IY; [ie]=IY; [i]^+:#=IH;
[ir]#=AY R; [iz]%=AY Z; [is]%=AY Z; [i]d%=AY; +^[i]^+=IH; [i]t%=AY; #:^[i]^+=IH; [i]^+=AY; [ir]=ER; [igh]=AY; [ild]=AY L D;
[ign]_=AY N; [ign]^=AY N; [ign]%=AY N; [ique]=IY K; #:[i]_=IY; [i]o=IY; [i]a=IY; [i]=IH
[j]=JH
_[k]n=; [kk]=K; [k]=K
[lo]c#=L OW; l[l]=; #:^[l]%=AH L; [l]=L
_[mn]=N; [mov]=M UW V; [mm]=M; [m]=M
e[ng]+=N JH; [ng]r=NG G; [ng]#=NG G; [ngl]%=NG G AH L; [ng]=NG; [nk]=NG K; [nn]=N; [n]=N
[orough]=ER OW; #:[or]_=ER; #:[ors]_=ER Z; [or]=AO R; [ow]=OW; _[over]=OW V ER; [ov]=AH V; [o]^%=OW; [o]^en=OW; [o]^i#=OW;
[ol]d=OW L; [ought]=AO T; [ough]=AH F; _[ou]=AW; h[ou]s#=AW; [ous]=AH S; [our]_=ER; [our]=AO R; [ould]=UH D; ^[ou]^l=AH;
[oup]=UW P; [ou]=AW; [oy]=OY; [oing]=OW IH NG; [oi]=OY; [oor]=AO R; [ook]=UH K; [ood]=UH D; [oo]=UW; [o]e=OW; [o]_=OW;
[oa]=OW; c[o]n=AA; [o]ng=AO; _^:[o]n=AH; i[on]=AH N; #:[on]_=AH N; #^[on]=AH N; [o]st_=OW; [of]^=AO F; [other]=AH DH ER;
[oss]_=AO S; #:^[om]=AH M; [o]=AA
[ph]=F; _[ps]=S; _[pn]=N; [pow]=P AW; [pp]=P; [p]=P
[quar]=K W AO R; [que]_=K; [qu]=K W; [q]=K
_[re]^#=R IY; [rh]=R; [rr]=R; [r]=R
[sh]=SH; #[sion]=ZH AH N; [some]=S AH M; #[sur]#=ZH ER; [sur]#=SH ER; #[su]#=ZH UW; #[ssu]#=SH UW; #[sed]_=Z D; #[s]#=Z;
^[sion]=SH AH N; [ss]=S; .[s]_=Z; #:.e[s]_=Z; #:^#[s]_=S; u[s]_=S; _:#[s]_=Z; [sch]=S K; [s]c+=; #[sm]=Z M; [s]=S
[tch]=CH; [th]=TH; #:[ted]_=T IH D; s[ti]#n=CH; [ti]o=SH; [ti]a=SH; [tien]=SH AH N; [tur]#=CH ER; [tu]a=CH UW; [tt]=T;
[t]=T
_[un]i=Y UW N; _[un]=AH N; @[ur]#=UH R; [ur]#=Y UH R; [ur]=ER; [u]^_=AH; [u]^^=AH; [uy]=AY; _g[u]#=; g[u]%=; g[u]#=W;
#n[u]=Y UW; @[u]=UW; [u]=Y UW
[view]=V Y UW; [v]=V
[wa]s=W AA; [wa]t=W AA; [whol]=HH OW L; [who]=HH UW; [wh]=W; [war]=W AO R; [wor]^=W ER; [wr]=R; #[w]_=; [w]=W
_[x]=Z; [x]=K S
[young]=Y AH NG; _[y]=Y; #:^[y]_=IY; #:^[y]i=IY; _:[y]_=AY; _:[y]#=AY; _:[y]^+:#=IH; _:[y]^#=AY; #[y]#=Y; [y]=IH
[zz]=Z; [z]=Z`

/**
 * `#` vowels, `:` any consonants, `^` one consonant, `.` a voiced one, `+` a front vowel, `%` an ending such as -ing,
 * `&` a sibilant, `@` a consonant after which u is long, `_` the edge of the word.
 */
const CLASSES: Readonly<Record<string, string>> = {
  '#': '[aeiouy]+',
  ':': '[^aeiouy ]*',
  '^': '[^aeiouy ]',
  '.': '[bdvgjlmnrwz]',
  '+': '[eiy]',
  '%': '(?:er|e|es|ed|ing|ely)\\b',
  '&': '(?:[scgzxj]|ch|sh)',
  '@': '(?:[tsrdlznj]|th|ch|sh)',
  _: ' ',
}

const RULES = compile(TABLE)

function compile(table: string): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>()
  for (const [, before = '', letters = '', after = '', phones = ''] of table.matchAll(
    /([^;\s[]*)\[([a-z]+)\]([^=]*)=([A-Z ]*)/g,
  )) {
    const rule = {
      before: new RegExp(`${pattern(before)}$`),
      letters,
      after: new RegExp(`^${pattern(after)}`),
      phones: phones.trim(),
    }
    rules.set(letters.charAt(0), [...(rules.get(letters.charAt(0)) ?? []), rule])
  }
  return rules
}

function pattern(signs: string): string {
  return [...signs].map((sign) => CLASSES[sign] ?? sign).join('')
}
