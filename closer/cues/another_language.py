"""A message in another language than English, however short: "hola mi marido no me escucha". Words that English has too ("no", "me", "so") tell nothing."""

from __future__ import annotations

import re

__all__ = ["in_another_language"]

SPANISH = (
    "hola marido esposo esposa mujer novio novia hijo hija hijos mamá papá hermano hermana amigo amiga que qué porque por para pero muy estoy está están es son somos mi mis tu su sus nos se te lo los las el la un una del al con sin "
    "como cómo cuando siempre nunca nada todo habla hablar hablo escucha escuchar quiere quiero necesito ayuda ayudar favor gracias sola triste ignora gusta hace hacer puedo tengo tiene siento cansado cansada entiendo sé y"
)
FRENCH = (
    "bonjour salut mari mon ma mes femme copain copine fils fille mère père maman frère soeur sœur ami amie je tu il elle nous vous ils elles ne pas plus jamais toujours rien que qui quoi avec sans pour est suis sont et ou mais très trop "
    "une des les le la du au aux parle parler écoute aide aider seul seule triste fatigué fatiguée peux veux veut fait faire sais merci ça cela quand comment pourquoi dit"
)
GERMAN = (
    "ich bin bist ist sind mein meine meinen meinem meiner dein deine mann frau freund freundin sohn tochter mutter vater mama papa bruder schwester hört redet reden spricht sagt nicht nie immer nur mehr mit mir mich dir dich er sie wir ihr "
    "und oder aber sehr zu zuhört kein keine soll tun kann will hilfe bitte danke allein traurig müde wie warum wenn dass das der dem den ein eine einen auf für von bei haben habe hat wieder jetzt"
)
ITALIAN = (
    "ciao mio mia miei marito moglie ragazzo ragazza fidanzato fidanzata figlio figlia madre padre fratello sorella amico amica non mi ti si che chi perché però con per sono sei è siamo sempre mai niente ascolta parla parlare aiuto grazie "
    "sola triste stanco stanca voglio vuole posso fare cosa come quando anche molto più della del nel gli le lo il una"
)
PORTUGUESE = (
    "olá oi meu minha meus marido esposa namorado namorada filho filha mãe pai irmão irmã amigo amiga não nao me te se que quem porque mas com sem por para sou está estou são sempre nunca nada ouve escuta fala falar ajuda obrigado obrigada "
    "sozinha sozinho triste cansada quero quer posso fazer como quando muito mais uma um os as"
)
POLISH = (
    "cześć czesc mój moj moja moje mąż maz męża żona zona chłopak dziewczyna syn córka corka matka ojciec brat siostra nie mnie mi się sie jest jestem są z ze do i ale bardzo zawsze nigdy nic słucha slucha rozmawia rozmawiać rozmawiac mówi "
    "mowi pomoc pomocy proszę prosze dziękuję sama smutna zmęczona chcę chce mogę jak kiedy dlaczego co robić robic mną mna"
)
OTHERS = "ik mijn niet luistert vrouw praat altijd nooit kocam karım beni bana dinlemiyor konuşmuyor değil ben sen mój муж min man lyssnar inte aldrig jag hun han ikke min mand kone"
ALSO_ENGLISH = (  # spelled like an English word, a name, or what is often typed for one
    "no me so a i in an as do to on is it am man men was war also hat bin die will mit mal per come son sons pour plus tout sans chat fine mine pain main ma mama papa mi my sin con dad les des art los las la el le de du do sie we he she  ben sen min han hun brat gift ten dan van met of or al un ne lo il se te tu si ti me mes non son sola favor papá oi ou par est et as os um mas sou sei nie ze co i y z es su ha va ciao hola salut mais dem den der elle mère  amigo ami nada ma mon dame kind rat fast bald hell not wie tun fond pie est dir mir mich oder"
)
ENGLISH_ALONE = "i'm im i've you your his her it its we're us they them their my the and or but not dont don't doesn't didn't can't of at for with from about are were be been have has does did would could should that this there what how why when who  much many more very just if because always never every being say says said get got too even still then than up out our let went goes came make made took take give gave told tell ask asked know think want need like home day night  again after before all some any one back down here other wife husband friend mother father sister brother daughter girlfriend boyfriend partner mum mom help talk talks listen listens"
SHARED, ENGLISH = frozenset(ALSO_ENGLISH.split()), frozenset(ENGLISH_ALONE.split())
FOREIGN = frozenset(" ".join((SPANISH, FRENCH, GERMAN, ITALIAN, PORTUGUESE, POLISH, OTHERS)).split()) - SHARED
ELIDED = re.compile(r"^(?:[jlnm]|qu|c)['’](?=[a-zéèêàâîôûœ]{2,})(?!mon\b|all\b)", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def in_another_language(text: str) -> bool:
    """Whether a text is plainly in another language: it has foreign words, and more of them than English ones.

    Args:
        text: the message.

    """
    words = [word.lower() for word in WORD.findall(text)]
    foreign = sum(word in FOREIGN or bool(ELIDED.match(word)) for word in words)
    english = sum(word.replace("’", "'") in ENGLISH for word in words)
    shared = sum(word in SHARED for word in words)
    if foreign == 1:
        return english == 0 and len(words) > 1 and foreign + shared == len(words)
    return foreign > english and foreign > 0
