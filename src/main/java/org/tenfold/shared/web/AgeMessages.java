package org.tenfold.shared.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tenfold.shared.time.Age;

/** How old somebody is, as it is said: in days, then in months and days, from two years on in years and months. */
@MessageBundle("age")
public interface AgeMessages {

    @Message("{n} {n.en('day', 'days')}")
    String days(long n);

    @Message("{n} {n.en('month', 'months')}")
    String months(long n);

    @Message("{n} {n.en('year', 'years')}")
    String years(long n);

    @Message(
            "{#if age.months == 0}{age:days(age.days)}"
                    + "{#else if age.years < 2}{age:months(age.months)}{#if age.daysAfterMonths > 0} {age.daysAfterMonths} {age.daysAfterMonths.en('day', 'days')}{/if}"
                    + "{#else}{age:years(age.years)}{#if age.monthsAfterYears > 0} {age:months(age.monthsAfterYears)}{/if}{/if}")
    String words(Age age);
}
