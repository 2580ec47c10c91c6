// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <type_traits>
#include <utility>

namespace wxm {

//! A borrowed callable: a parameter type for callbacks that are called before the call returns.
//! Unlike std::function it never allocates, which the readers of the hot path need.
template <class Signature> class FunctionRef;

template <class R, class... Args> class FunctionRef<R(Args...)> {
public:
    template <class F>
    requires(!std::is_same_v<std::remove_cvref_t<F>,
                 FunctionRef> && std::is_invocable_r_v<R, F &, Args...>)
        FunctionRef(
            F &&callable) // NOLINT(google-explicit-constructor): a lambda is passed as it is
        : m_callable(const_cast<void *>(static_cast<const void *>(std::addressof(callable))))
        , m_call([](void *target, Args... args) -> R {
            return (*static_cast<std::remove_reference_t<F> *>(target))(
                std::forward<Args>(args)...);
        })
    {
    }

    R operator()(Args... args) const { return m_call(m_callable, std::forward<Args>(args)...); }

private:
    void *m_callable;
    R (*m_call)(void *, Args...);
};

} // namespace wxm
