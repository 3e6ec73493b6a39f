/**
 * The phones of a French word that no dictionary holds, by letter-to-sound rules of our own.
 *
 * Phones are those of the dictionary of Sphinx's French model, parted by spaces. French is written more regularly than
 * it looks: what is silent at the end of a word, and which letters are one sound, makes up nearly all of the rules.
 */
export function lettersToSound(word: string): string {
  const text = word.normalize('NFC').toLowerCase()
  const phones: string[] = []
  let at = 0
  while (at < text.length) {
    const rule = RULES.find(({ pattern }) => {
      pattern.lastIndex = at
      return pattern.test(text)
    })
    if (rule && rule.phones !== '') phones.push(rule.phones)
    at = rule ? Math.max(at + 1, rule.pattern.lastIndex) : at + 1
  }
  return phones.join(' ')
}

interface Rule {
  readonly pattern: RegExp
  readonly phones: string
}

/**
 * `pattern=phones`; the first that fits wins. `V` is a vowel, `C` a consonant, `N` what keeps a vowel before n or m
 * from being nasal (a vowel, or another n or m), `_` the end of the word, `.` in front: there is a vowel before.
 */
const TABLE = `
ille(?=V)=ii yy; (?<=V)ill=yy; (?<=V)il_=yy; (?<=[bgdrtf])ill=ii yy; ill=ii ll; eaux?=au; aux_=au; au=au;
aill=aa yy; ails?_=aa yy; eill=ai yy; eils?_=ai yy; euill=oe yy; euils?_=oe yy; oeu=oe; oe=ei; ouill=ou yy; œu=oe; œ=oe; oin(?!N)=ww in; oyen=ww aa yy in; oy(?=V)=ww aa yy; o[iîy]=ww aa; oî=ww aa; ou(?=V)=ww; o[uùû]=ou;
ain(?!N)=in; aim(?=[bp]|_)=in; ein(?!N)=in; eim(?=[bp])=in; yn(?!N)=in; ym(?=[bp])=in; ien(?!N)=yy in; éen(?!N)=ei in;
ay(?=V)=ai yy; aî=ai; aï=aa ii; aient_=ai; ai[ts]?_=ai; ai=ai; ay=ai; ei=ai; ey=ai;
.ées?_=ei; .és_=ei; .er_=ei; .ers_=ei; .ez_=ei; .ets?_=ai; .ement_=mm an; .ments?_=mm an;
eu(?=[rlfvn]C?)=oe; eux?_=eu; eû=eu; eu=eu; eau=au;
an(?!N)=an; am(?=[bp])=an; en(?!N)=an; em(?=[bp])=an; in(?!N)=in; im(?=[bp])=in; on(?!N)=on; om(?=[bp]|_)=on; un(?!N)=un; um_=oo mm; um(?=[bp])=un;
tion=ss yy on; .e_=; .es_=; e(?=(CC|x))=ai; e(?=[clfrtbgpkmn]s?_)=ai; (?<=^C+)e=ee; (?<=VC)e(?=CV)=; e=ee;
[éÉ]=ei; [èêë]=ai; [àâä]=aa; a=aa; ô=au; o_=au; ots?_=au; o(?=s[eé])=au; o=oo; ö=oo;
gu(?=[eiéèêy])=gg; qu=kk; q=kk; ui=uy ii; u(?=[aeéèo])=uy; [uûüù]=uu;
i(?=[aeéèêoôu](?!_))=yy; i(?=e_|es_)=ii; [iîï]=ii; (?<=V)y(?=V)=yy; y(?=V)=yy; y=ii;
bb?s?_=bb; bb=bb; b=bb; sch=ch; ch(?=[rln])=kk; ch=ch; cc(?=[eiéèêy])=kk ss; c(?=[eiéèêîy])=ss; ç=ss; ck=kk; cqu=kk; cc=kk; (?<=n)c_=; c=kk;
(?<=[a-zé])ds?_=; dd=dd; d=dd; ff=ff; f=ff; gn=gn; (?<=n)g_=; g(?=[eiéèêîy])e?(?=[aou])=jj; g(?=[eiéèêîy])=jj; gg=gg; g=gg;
h=; j=jj; kk=kk; k=kk; ll=ll; l=ll; mm=mm; m=mm; nn=nn; n=nn; ph=ff; .ps?_=; pp=pp; p=pp; rr=rr; r=rr;
(?<=V)s(?=V)=zz; ss=ss; sc(?=[eiéy])=ss; sh=ch; .s_=; s=ss; th=tt; .ts?_=; tt=tt; ti(?=el|eu|aux?)=ss yy; t=tt;
v=vv; w=ww; .x_=; (?<=^e)x(?=V)=gg zz; x=kk ss; .z_=; zz=dd zz; z=zz`

const VOWELS = 'aàâäeéèêëiîïoôöuùûüyœ'

const RULES: readonly Rule[] = TABLE.split(';').map((line) => {
  const at = line.lastIndexOf('=')
  const pattern = line
    .slice(0, at)
    .trim()
    .replace(/^\./, `(?<=V.*)`)
    .replaceAll('_', '$')
    .replaceAll('V', `[${VOWELS}]`)
    .replaceAll('C', `[^${VOWELS}'-]`)
    .replaceAll('N', `[${VOWELS}nm]`)
  return { pattern: new RegExp(pattern, 'uy'), phones: line.slice(at + 1).trim() }
})
