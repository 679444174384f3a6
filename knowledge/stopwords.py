"""Words that say nothing about what a person needs."""

from typing import Final

from knowledge.wording import normalise, tokens

_WORDS: Final = """
    aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bitte bissel da
    dabei dafur dagegen daher damit dann daran darauf daraus das dass dein deine deinem deinen
    deiner dem den denn der des deshalb desto die dies diese diesem diesen dieser dieses dir doch
    dort du durch ein eine einem einen einer eines einfach er es etwas euch euer eure fur ganz gar
    gern gerne gibt gleich hab habe haben hallo hast hat hatte hatten her hi hier hin ich ihm ihn
    ihnen ihr ihre ihrem ihren ihrer im in ins irgendwie irgendwo ist ja je jede jedem jeden jeder
    jedes jetzt kann kannst konnen konnt konnte mal man manche mehr mein meine meinem meinen meiner
    mich mir mit mochte mochten moin muss mussen nach nachdem ne nen nix noch nochmal nu nun nur ob
    oder ohne schon sehr sein seine seinem seinen seiner seit selbst sich sie sind so sogar soll
    sollen sollte sonst sowas tun uber um und uns unser unsere unserem unseren unserer unter viel
    vielleicht vom von vor wann war waren warum was weil welche welchem welchen welcher welches wem
    wen wenn wer werde werden wie wieder wieso will wir wird wirklich wo wohin wohl wollen wollte
    worden wurde wurden zu zum zur zwar
    a an and any are as at be been but by can could do does for from get have how i if in is it me
    my need of on or our please she should so some that the their there they this to was we what
    when where which who will with would you your
    ve bir bu icin ne mi nasil nerede var ile ben benim cok da de
    i w z na do nie to sie jest jak gdzie co czy dla mam moj moja po od za
    и в не на я что как где мой моя мне у с к по за для это мы а но то же ли есть
    і й в у не на я що як де мій моя мені з до по за для це ми а але то чи є
    في من على عن الى انا هل ما لا كيف وين شو هو هي مع او ان اني لي
"""

STOPWORDS: Final = frozenset(tokens(normalise(_WORDS)))
