# When a meeting is: pieces, joined by commas. What begins with meetings-rhythm- is said in German and
# English only; other languages list the next dates.
meetings-when-once = { DATETIME($day, dateStyle: "full") }
meetings-rhythm-daily = { $every ->
    [1] jeden Tag
   *[other] alle { $every } Tage
}
meetings-rhythm-weekly = { $every ->
    [1] jeden { $days }
   *[other] alle { $every } Wochen am { $days }
}
meetings-rhythm-range = { $every ->
    [1] { $first } bis { $last }
   *[other] alle { $every } Wochen { $first } bis { $last }
}
meetings-rhythm-nth = { $nth ->
    [-2] jeden vorletzten
    [-1] jeden letzten
   *[other] jeden { $nth }.
}{ $second ->
    [-2] { " " }und vorletzten
    [-1] { " " }und letzten
    [0] { "" }
   *[other] { " " }und { $second }.
} { $days } { $every ->
    [1] im Monat
   *[other] alle { $every } Monate
}
meetings-rhythm-monthday = { $every ->
    [1] am { $days } jeden Monats
   *[other] alle { $every } Monate am { $days }
}
meetings-rhythm-last-day = { $every ->
    [1] am letzten Tag jeden Monats
   *[other] alle { $every } Monate am letzten Tag
}
meetings-rhythm-yearly = jedes Jahr am { $day }
meetings-when-dates = am { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }…
}
meetings-when-hours = { $begin }–{ $end } Uhr
meetings-rhythm-since = ab { $day }
meetings-rhythm-until = bis { $day }
meetings-rhythm-count = { $count ->
    [one] einmal
   *[other] { $count } Termine
}
meetings-rhythm-except-months = außer { $months }
meetings-rhythm-only-months = nur { $months }
meetings-rhythm-skipped = nicht am { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }und an { $more } weiteren Tagen
}
meetings-rhythm-moved = statt am { $day } am { $to } um { $hour } Uhr
meetings-rhythm-extra = auch am { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }und an { $more } weiteren Tagen
}
